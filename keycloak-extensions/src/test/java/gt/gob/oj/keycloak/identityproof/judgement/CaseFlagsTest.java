package gt.gob.oj.keycloak.identityproof.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.advice.Advice;
import gt.gob.oj.keycloak.identityproof.desk.DeskScene;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionScene;
import gt.gob.oj.keycloak.identityproof.inspection.Media;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Twin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class CaseFlagsTest {

    private final DeskScene desk = new DeskScene();

    @Test
    void each_finding_about_the_evidence_has_a_flag() {
        Advice.VideoTask spoken = new Advice.VideoTask("4711", List.of(), false, null);
        Advice.VideoTask written = new Advice.VideoTask(null, List.of(), true, "Solicito ser parte del Portal.");
        Advice.Comparison equal = new Advice.Comparison("cui", "1", "1", "equal");
        Advice.Comparison different = new Advice.Comparison("cui", "1", "2", "different");
        Advice.SameEvidence same = new Advice.SameEvidence("other", null, Piece.FRONT);

        assertThat(flags(new Advice.Findings(spoken, List.of(), List.of(equal), List.of())))
                .isEmpty();
        assertThat(flags(new Advice.Findings(written, List.of(), List.of(equal), List.of())))
                .containsExactly(Flag.WRITTEN_STATEMENT);
        assertThat(flags(new Advice.Findings(null, List.of(), List.of(equal, different), List.of())))
                .containsExactly(Flag.DATA_DIFFER);
        assertThat(flags(new Advice.Findings(null, List.of(), List.of(), List.of(same))))
                .containsExactly(Flag.SAME_EVIDENCE);
    }

    @Test
    void flags_of_a_submitted_request_are_updated() {
        String citizen = UUID.randomUUID().toString();
        String id = desk.request(citizen);
        assertThat(stored(id)).isEmpty();

        desk.store.doubt(citizen);
        assertThat(refreshed(desk.realm, id)).isEmpty();

        assertThat(stored(id)).containsExactly(Flag.CUI_DOUBTFUL);
    }

    @Test
    void update_returns_the_requests_with_the_same_evidence(@TempDir Path folder) throws IOException {
        InspectionScene scene = new InspectionScene(folder);
        byte[] card = Media.card("LA TARJETA DE TRES");
        String first = scene.sent(Piece.FRONT, card);
        String second = scene.sent(Piece.FRONT, card);
        String draft = scene.draft();

        assertThat(refreshed(scene.realm, first)).extracting(Twin::proofId).containsExactly(second);
        assertThat(refreshed(scene.realm, draft)).isEmpty();
    }

    /** The flags of a new request about which the inspections found this. */
    private Set<Flag> flags(Advice.Findings found) {
        String id = desk.request();
        Set<Flag> flags = desk.store.run(r -> new CaseFlags(
                        r.queue(), r.proofs(), r.inspections(), desk.store, proof -> found, desk.store::rules)
                .refresh(r.proofs().find(desk.realm, id).orElseThrow()));
        assertThat(stored(id)).isEqualTo(flags);
        return flags;
    }

    private List<Twin> refreshed(String realm, String id) {
        return desk.store.run(r -> r.judgement().flags().refresh(realm, id));
    }

    private Set<Flag> stored(String id) {
        return desk.store.run(r -> r.queue().flags(id));
    }
}
