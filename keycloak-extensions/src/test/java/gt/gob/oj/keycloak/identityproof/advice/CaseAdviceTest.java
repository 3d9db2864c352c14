package gt.gob.oj.keycloak.identityproof.advice;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.capture.Capture;
import gt.gob.oj.keycloak.identityproof.capture.Challenge;
import gt.gob.oj.keycloak.identityproof.desk.Assignments;
import gt.gob.oj.keycloak.identityproof.desk.OpenCases;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.inspection.HostileMedia;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionScene;
import gt.gob.oj.keycloak.identityproof.inspection.Media;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Verdict;
import gt.gob.oj.keycloak.identityproof.inspection.tool.Tools;
import gt.gob.oj.keycloak.identityproof.request.Change;
import gt.gob.oj.keycloak.identityproof.request.Submission;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings and evidence that a reviewer sees. */
@Tag("slow")
class CaseAdviceTest {

    private static final String REVIEWER = "reviewer";

    @TempDir
    Path folder;

    private InspectionScene scene;

    @BeforeEach
    void open() throws IOException {
        scene = new InspectionScene(folder);
    }

    @Test
    void advice_contains_prompts_and_the_time_each_was_shown() {
        String draft = scene.draft();
        Challenge challenge = new Challenge("4711", Instant.EPOCH, List.of(0, 2_500));
        keep(new Capture(draft, 1, null, challenge, false, null));

        Advice.VideoTask task = advice(draft).video();

        assertThat(task.number()).isEqualTo("4711");
        assertThat(task.prompts()).extracting(Advice.Prompt::code).containsExactly("name", "cui", "request", "number");
        assertThat(task.prompts()).extracting(Advice.Prompt::atMillis).containsExactly(0L, 2_500L, null, null);
        assertThat(task.prompts().getLast().text()).isEqualTo("NUMBER 4711");
    }

    @Test
    void advice_contains_a_written_statement() {
        String draft = scene.draft();
        keep(new Capture(draft, 1, null, null, true, "Solicito ser parte del Portal."));

        assertThat(advice(draft).video().written()).isTrue();
        assertThat(advice(draft).video().statement()).startsWith("Solicito");
        assertThat(advice(draft).video().prompts()).isEmpty();
    }

    @Test
    void declared_data_are_compared_with_data_read_from_the_card() throws IOException {
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Media.card("DPI DE PRUEBA", "01/01/1970", "SIN VALIDEZ"));
        assertThat(advice(draft).comparison()).isEmpty();
        assertThat(advice(draft).inspections())
                .extracting(Advice.Inspection::state)
                .containsExactly(Verdict.WAITING.code());

        scene.inspect(scene.inspector());

        assertThat(advice(draft).comparison())
                .filteredOn(c -> c.field().equals("birthDate"))
                .extracting(Advice.Comparison::result)
                .containsExactly("equal");
        assertThat(advice(draft).inspections())
                .extracting(Advice.Inspection::state)
                .containsExactly(Verdict.GOOD.code());
    }

    @Test
    void reviewer_sees_the_desk_copy_and_nothing_before_it_exists() throws IOException {
        String draft = submitted(Media.png());
        OpenCases cases = cases(false);
        assertThat(evidence(cases, draft)).isEqualTo(Refusal.EVIDENCE_UNAVAILABLE);

        scene.inspect(scene.inspector());

        assertThat(evidence(cases, draft)).isEqualTo(EvidenceType.JPEG);
        assertThat(evidence(cases(true), draft)).isEqualTo(Refusal.EVIDENCE_UNAVAILABLE);
    }

    @Test
    void evidence_that_passed_the_configured_scanner_is_shown() throws IOException {
        String draft = submitted(Media.png());
        scene.inspect(scene.inspector(InspectionScene.TOOLS, bytes -> true));
        assertThat(evidence(cases(true), draft)).isEqualTo(EvidenceType.JPEG);
    }

    @Test
    void without_decoders_the_original_is_shown_unless_a_scanner_is_configured() throws IOException {
        String draft = submitted(Media.png());
        scene.inspect(scene.inspector(new Tools("/no/a", "/no/b", "/no/c", "/no/d"), null));

        assertThat(evidence(cases(false), draft)).isEqualTo(EvidenceType.PNG);
        assertThat(evidence(cases(true), draft)).isEqualTo(Refusal.EVIDENCE_UNAVAILABLE);
    }

    @Test
    void refused_evidence_is_not_shown() throws IOException {
        String draft = submitted(HostileMedia.trueFlood());
        scene.inspect(scene.inspector());
        assertThat(evidence(cases(false), draft)).isEqualTo(Refusal.EVIDENCE_UNAVAILABLE);
    }

    private void keep(Capture capture) {
        scene.store.run(r -> {
            r.captures().save(capture);
            return capture;
        });
    }

    private Advice.Findings advice(String proofId) {
        return scene.store.run(r ->
                r.cases().advice().about(r.proofs().find(scene.realm, proofId).orElseThrow()));
    }

    private OpenCases cases(boolean scannerAsked) {
        return new OpenCases(scene.store.of(TransactionPorts::cases), scannerAsked, Clock.systemUTC());
    }

    /** Submits a request with that front and assigns it to a reviewer. */
    private String submitted(byte[] front) throws IOException {
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, front);
        Instant now = Instant.now();
        Change submit = Change.submit(new Submission(ReceiptCode.random(), now), Actor.citizen("citizen"));
        scene.store.run(
                r -> r.changes().make(r.proofs().find(scene.realm, draft).orElseThrow(), submit));
        new Assignments(scene.store.of(TransactionPorts::assignments), scene.store::rules, Clock.systemUTC())
                .take(scene.realm, draft, REVIEWER);
        return draft;
    }

    /** The media type shown to the reviewer, or the refusal. */
    private Object evidence(OpenCases cases, String proofId) {
        return cases.evidence(scene.realm, proofId, Piece.FRONT, null, REVIEWER)
                .<Object>either(look -> look.evidence().type(), refusal -> refusal);
    }
}
