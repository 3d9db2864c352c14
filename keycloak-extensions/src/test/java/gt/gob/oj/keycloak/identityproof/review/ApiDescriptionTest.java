package gt.gob.oj.keycloak.identityproof.review;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.ApiDescription;
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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            CaseResource.class, "/requests/{id}",
            DecidedCaseResource.class, "/requests/{id}/record");

    private static final ApiDescription API = ApiDescription.of("identity-proof");

    @Test
    void describes_every_path_and_method_and_no_other() {
        Set<String> built = RESOURCES.entrySet().stream()
                .flatMap(entry -> ApiDescription.operations(entry.getValue(), entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(API.operations().keySet()).isEqualTo(built);
    }

    @Test
    void says_of_each_operation_who_may_call_it() {
        assertThat(API.operations())
                .allSatisfy((name, operation) -> assertThat(
                                operation.path("x-access").asText())
                        .as(name)
                        .isIn("signed-in", "desk", "reviewer", "assigned", "judged", "auditor", "supervisor", "agent"));
    }

    @ParameterizedTest
    @MethodSource
    void names_every_field(String schema, Class<?> view) {
        assertThat(API.fields(schema)).isEqualTo(ApiDescription.components(view));
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
        assertThat(API.texts("/components/schemas/Problem/properties/code/enum"))
                .isSubsetOf(Arrays.stream(Refusal.values()).map(Refusal::code).toList());
    }

    private static <T> void assertCodes(String schema, T[] values, Function<T, String> code) {
        assertThat(API.texts("/components/schemas/" + schema + "/enum"))
                .containsExactlyElementsOf(Arrays.stream(values)
                        .map(code)
                        .flatMap(c -> Optional.ofNullable(c).stream())
                        .toList());
    }
}
