package gt.gob.oj.keycloak.identityproof.review;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.audit.rest.AuditResource;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.judgement.ChecklistBox;
import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import gt.gob.oj.keycloak.identityproof.own.rest.OwnResource;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import gt.gob.oj.keycloak.identityproof.statistics.rest.StatisticsResource;
import gt.gob.oj.keycloak.rest.ApiDescriptionContract;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** docs/identity-proof.openapi.yaml describes the API. */
class ApiDescriptionTest extends ApiDescriptionContract {

    ApiDescriptionTest() {
        super("identity-proof");
    }

    @Override
    protected Map<Class<?>, String> resources() {
        return Map.of(
                IdentityProofResource.class, "",
                AuditResource.class, "",
                OwnResource.class, "/mine",
                StatisticsResource.class, "/statistics",
                CaseResource.class, "/requests/{id}",
                DecidedCaseResource.class, "/requests/{id}/record");
    }

    @Override
    protected Set<String> access() {
        return Set.of("signed-in", "desk", "reviewer", "assigned", "judged", "auditor", "supervisor", "agent");
    }

    @Override
    protected Map<String, Class<?>> schemas() {
        return Map.ofEntries(
                Map.entry("RequestPage", RequestView.Page.class),
                Map.entry("Counts", RequestView.Counts.class),
                Map.entry("Request", RequestView.class),
                Map.entry("RequestDetails", CaseView.class),
                Map.entry("Assignment", CaseView.Assignment.class),
                Map.entry("Until", CaseView.Until.class),
                Map.entry("VideoTask", CaseView.VideoTask.class),
                Map.entry("Prompt", CaseView.Prompt.class),
                Map.entry("Inspection", CaseView.Inspection.class),
                Map.entry("Finding", CaseView.Finding.class),
                Map.entry("Comparison", CaseView.Comparison.class),
                Map.entry("Evidence", CaseView.Evidence.class),
                Map.entry("Opinion", CaseView.Opinion.class),
                Map.entry("Correction", CaseView.Correction.class),
                Map.entry("Mark", CaseView.Mark.class),
                Map.entry("Note", CaseView.Note.class),
                Map.entry("SameEvidence", CaseView.SameEvidence.class),
                Map.entry("Decided", CaseView.Decided.class));
    }

    @Test
    void description_lists_every_code() {
        assertCodes("RequestStatus", ProofState.values(), s -> s == ProofState.DRAFT ? null : s.code());
        assertCodes("Piece", Piece.values(), Piece::code);
        assertCodes("Flag", Flag.values(), Flag::code);
        assertCodes("FindingCode", FindingCode.values(), FindingCode::code);
        assertCodes("ReasonCode", ReasonCode.values(), ReasonCode::code);
        assertCodes("ChecklistBox", ChecklistBox.values(), ChecklistBox::code);
        assertCodes("Outcome", Outcome.values(), Outcome::code);
    }

    @Test
    void description_lists_no_unknown_problem() {
        assertThat(api.texts("/components/schemas/Problem/properties/code/enum"))
                .isSubsetOf(Arrays.stream(Refusal.values()).map(Refusal::code).toList());
    }

    private <T> void assertCodes(String schema, T[] values, Function<T, String> code) {
        assertThat(api.texts("/components/schemas/" + schema + "/enum"))
                .containsExactlyElementsOf(Arrays.stream(values)
                        .map(code)
                        .flatMap(c -> Optional.ofNullable(c).stream())
                        .toList());
    }
}
