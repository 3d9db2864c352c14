package gt.gob.oj.keycloak.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract between every OpenAPI file and the code it describes. */
public abstract class ApiDescriptionContract {

    protected final ApiDescription api;

    /** @param name of the file, as in {@link ApiDescription#of} */
    protected ApiDescriptionContract(String name) {
        api = ApiDescription.of(name);
    }

    /** The resource classes and their paths. */
    protected abstract Map<Class<?>, String> resources();

    /** The permitted values of {@code x-access}. */
    protected abstract Set<String> access();

    /** The records that are sent, by schema name. */
    protected Map<String, Class<?>> schemas() {
        return Map.of();
    }

    @Test
    void description_contains_exactly_the_operations_of_the_code() {
        Set<String> built = resources().entrySet().stream()
                .flatMap(resource -> ApiDescription.operations(resource.getValue(), resource.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(api.operations().keySet()).isEqualTo(built);
    }

    @Test
    void every_operation_names_its_callers() {
        assertThat(api.operations())
                .allSatisfy((name, operation) ->
                        assertThat(operation.path("x-access").asText()).as(name).isIn(access()));
    }

    @TestFactory
    Stream<DynamicTest> describes_every_field() {
        return schemas().entrySet().stream()
                .map(schema -> DynamicTest.dynamicTest(
                        schema.getKey(),
                        () -> assertThat(api.fields(schema.getKey()))
                                .isEqualTo(ApiDescription.components(schema.getValue()))));
    }
}
