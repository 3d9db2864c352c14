package gt.gob.oj.keycloak.identityproof.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import gt.gob.oj.keycloak.identityproof.ChecklistBox;
import gt.gob.oj.keycloak.identityproof.FindingCode;
import gt.gob.oj.keycloak.identityproof.Flag;
import gt.gob.oj.keycloak.identityproof.Outcome;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.ProofState;
import gt.gob.oj.keycloak.identityproof.ReasonCode;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.audit.AuditResource;
import gt.gob.oj.keycloak.identityproof.own.OwnResource;
import gt.gob.oj.keycloak.identityproof.statistics.StatisticsResource;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/identity-proof.openapi.yaml says what the code does. */
class ApiDescriptionTest {

    /** The classes that answer, each with the path that leads to it. */
    private static final Map<Class<?>, String> RESOURCES = Map.of(
            IdentityProofResource.class, "",
            AuditResource.class, "",
            OwnResource.class, "/mine",
            StatisticsResource.class, "/statistics",
            CaseResource.class, "/requests/{id}");

    private static final JsonNode API = read();

    @Test
    void describes_every_path_and_method_and_no_other() {
        Set<String> built = RESOURCES.entrySet().stream()
                .flatMap(entry -> operations(entry.getValue(), entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(operations().keySet()).isEqualTo(built);
    }

    @Test
    void says_of_each_operation_who_may_call_it() {
        assertThat(operations())
                .allSatisfy((name, operation) -> assertThat(
                                operation.path("x-access").asText())
                        .as(name)
                        .isIn("signed-in", "reviewer", "assigned", "auditor", "supervisor"));
    }

    @ParameterizedTest
    @MethodSource
    void names_every_field(String schema, Class<?> view) {
        assertThat(fields(schema))
                .isEqualTo(Arrays.stream(view.getRecordComponents())
                        .map(c -> c.getName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    static Stream<Arguments> names_every_field() {
        return Stream.of(
                Arguments.of("RequestPage", RequestView.Page.class),
                Arguments.of("Counts", RequestView.Counts.class),
                Arguments.of("Request", RequestView.class),
                Arguments.of("RequestDetails", CaseView.class),
                Arguments.of("Assignment", CaseView.Assignment.class),
                Arguments.of("Until", CaseView.Until.class),
                Arguments.of("VideoTask", CaseView.VideoTask.class),
                Arguments.of("Prompt", CaseView.Prompt.class),
                Arguments.of("Inspection", CaseView.Inspection.class),
                Arguments.of("Finding", CaseView.Finding.class),
                Arguments.of("Comparison", CaseView.Comparison.class),
                Arguments.of("Evidence", CaseView.Evidence.class),
                Arguments.of("Opinion", CaseView.Opinion.class),
                Arguments.of("Correction", CaseView.Correction.class),
                Arguments.of("Mark", CaseView.Mark.class),
                Arguments.of("Note", CaseView.Note.class),
                Arguments.of("SameEvidence", CaseView.SameEvidence.class),
                Arguments.of("Decided", CaseView.Decided.class));
    }

    @Test
    void knows_every_code() {
        assertCodes("RequestStatus", ProofState.values(), s -> s == ProofState.DRAFT ? null : s.code());
        assertCodes("Piece", Piece.values(), Piece::code);
        assertCodes("Flag", Flag.values(), Flag::code);
        assertCodes("FindingCode", FindingCode.values(), FindingCode::code);
        assertCodes("ReasonCode", ReasonCode.values(), ReasonCode::code);
        assertCodes("ChecklistBox", ChecklistBox.values(), ChecklistBox::code);
        assertCodes("Outcome", Outcome.values(), Outcome::code);
    }

    @Test
    void invents_no_refusal() {
        assertThat(codes("/components/schemas/Problem/properties/code/enum"))
                .isSubsetOf(Arrays.stream(Refusal.values()).map(Refusal::code).toList());
    }

    private static <T> void assertCodes(String schema, T[] values, Function<T, String> code) {
        assertThat(codes("/components/schemas/" + schema + "/enum"))
                .containsExactlyElementsOf(Arrays.stream(values)
                        .map(code)
                        .flatMap(c -> Optional.ofNullable(c).stream())
                        .toList());
    }

    private static List<String> codes(String pointer) {
        return StreamSupport.stream(API.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Map<String, JsonNode> operations() {
        return API.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> !Set.of("parameters", "servers").contains(method.getKey()))
                        .map(method -> Map.entry(method.getKey() + " " + path.getKey(), method.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<String> operations(String base, Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .flatMap(a -> Optional.ofNullable(a.annotationType().getAnnotation(HttpMethod.class)).stream())
                        .map(verb -> verb.value().toLowerCase(Locale.ROOT) + " " + base
                                + Optional.ofNullable(method.getAnnotation(Path.class))
                                        .map(path -> "/" + path.value())
                                        .orElse("")));
    }

    /** Its own properties, or those of all the schemas it is made of. */
    private static Set<String> fields(String schema) {
        Set<String> names = new TreeSet<>();
        collect(API.at("/components/schemas/" + schema), names);
        return names;
    }

    private static void collect(JsonNode schema, Set<String> into) {
        schema.path("properties").fieldNames().forEachRemaining(into::add);
        for (JsonNode part : schema.path("allOf")) {
            collect(part.has("$ref") ? API.at(part.path("$ref").asText().substring(1)) : part, into);
        }
    }

    private static JsonNode read() {
        try (var yaml = Files.newInputStream(java.nio.file.Path.of("../docs/identity-proof.openapi.yaml"))) {
            return new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
