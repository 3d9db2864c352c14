package gt.gob.oj.portal.identityserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks a client interface against the OpenAPI file of its API. */
public abstract class ClientContract {
    private final ApiFile api;
    private final Class<?> client;

    /**
     * Creates the test.
     *
     * @param file its name in {@code docs}, without {@code .openapi.yaml}
     */
    protected ClientContract(String file, Class<?> client) {
        this.api = ApiFile.read(file);
        this.client = client;
    }

    /** Returns the answer fields that no record reads because no page needs them, as {@code Record.field}. */
    protected abstract Set<String> unread();

    @TestFactory
    Stream<DynamicTest> every_method_is_a_described_operation() {
        return Stream.of(client.getDeclaredMethods())
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> check(method)));
    }

    @Test
    void every_described_field_is_read_or_listed_as_unread() {
        SchemaCheck schemas = new SchemaCheck(api);
        Stream.of(client.getDeclaredMethods()).forEach(method -> answer(method, schemas));
        assertThat(schemas.unread).isEqualTo(new TreeSet<>(unread()));
    }

    private void check(Method method) {
        String verb = verb(method);
        String path = path(method);
        assertThat(api.operation(verb, path).isObject()).as(verb + " " + path).isTrue();
        assertThat(names(method, PathParam.class, PathParam::value)).isEqualTo(described(method, "path", false));
        assertThat(described(method, "query", false)).containsAll(names(method, QueryParam.class, QueryParam::value));
        assertThat(described(method, "header", false))
                .containsAll(names(method, HeaderParam.class, HeaderParam::value));
        assertThat(names(method, QueryParam.class, QueryParam::value)).containsAll(described(method, "query", true));
        @Nullable Refuses refuses = method.getAnnotation(Refuses.class);
        if (refuses != null) {
            assertThat(api.refusals(verb, path))
                    .containsAll(IntStream.of(refuses.value()).boxed().toList());
        }
        SchemaCheck schemas = new SchemaCheck(api);
        body(method, schemas);
        answer(method, schemas);
        assertThat(schemas.faults).isEmpty();
    }

    private void body(Method method, SchemaCheck schemas) {
        Set<String> fields = names(method, FormParam.class, FormParam::value);
        JsonNode form = api.merged(api.body(verb(method), path(method), "application/x-www-form-urlencoded"));
        assertThat(form.path("properties").propertyStream().map(java.util.Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(fields);
        JsonNode json = api.body(verb(method), path(method), "application/json");
        Set<Parameter> bodies = Stream.of(method.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .collect(Collectors.toSet());
        assertThat(bodies).as("bodies").hasSize(json.isMissingNode() ? 0 : 1);
        bodies.forEach(body -> schemas.body(body.getAnnotatedType(), json, method.getName()));
    }

    private void answer(Method method, SchemaCheck schemas) {
        Class<?> type = method.getReturnType();
        JsonNode schema = api.answer(verb(method), path(method));
        boolean mayBeEmpty = !api.operation(verb(method), path(method))
                .path("responses")
                .path("204")
                .isMissingNode();
        if (type == Response.class || type == InputStream.class) {
            assertThat(schema.isMissingNode()).as("has bytes").isFalse();
        } else if (type != void.class) {
            assertThat(method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                    .as("may be empty")
                    .isEqualTo(mayBeEmpty);
            schemas.answer(method.getAnnotatedReturnType(), schema, method.getName());
        }
    }

    private Set<String> described(Method method, String place, boolean required) {
        return api.parameters(verb(method), path(method)).stream()
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .filter(parameter -> !required || parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
    }

    private static <A extends Annotation> Set<String> names(Method method, Class<A> kind, Function<A, String> name) {
        return Stream.of(method.getParameters())
                .flatMap(ClientContract::carriers)
                .map(carrier -> carrier.getAnnotation(kind))
                .filter(Objects::nonNull)
                .map(name)
                .collect(Collectors.toSet());
    }

    /** Returns a parameter, or the fields of a parameter object. */
    private static Stream<AnnotatedElement> carriers(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.of(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(one -> one.value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }

    private static String path(Method method) {
        return Objects.requireNonNull(method.getAnnotation(Path.class)).value();
    }
}
