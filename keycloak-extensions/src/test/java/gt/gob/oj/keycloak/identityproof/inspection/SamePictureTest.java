package gt.gob.oj.keycloak.identityproof.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Twin;
import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One picture in the requests of two people, or for both sides of a card. */
@Tag("slow")
class SamePictureTest {

    @TempDir
    Path folder;

    private InspectionScene scene;

    @BeforeEach
    void open() throws IOException {
        scene = new InspectionScene(folder);
    }

    @Test
    void same_picture_from_another_person_is_detected_with_or_without_metadata() throws IOException {
        byte[] jpeg = Media.card("LA MISMA TARJETA");
        String first = scene.draft();
        String second = scene.draft();
        String own = scene.draft();
        scene.send(first, Piece.FRONT, jpeg);
        scene.send(first, Piece.BACK, jpeg);
        scene.send(second, Piece.FRONT, Media.withExif(jpeg, 1));
        scene.send(own, Piece.FRONT, Media.card("OTRA TARJETA"));
        scene.inspect(scene.inspector());

        assertThat(twins(second)).extracting(Twin::proofId).containsOnly(first);
        assertThat(twins(first)).extracting(Twin::proofId).containsOnly(second);
        assertThat(twins(own)).isEmpty();
    }

    @Test
    void older_request_with_the_same_picture_is_also_flagged_in_the_queue() throws IOException {
        byte[] jpeg = Media.card("LA TARJETA DE DOS");
        String first = scene.sent(Piece.FRONT, jpeg);
        assertThat(flags(first)).isEmpty();

        String second = scene.sent(Piece.FRONT, jpeg);

        assertThat(flags(second)).containsExactly(Flag.SAME_EVIDENCE);
        assertThat(flags(first)).containsExactly(Flag.SAME_EVIDENCE);
    }

    @Test
    void same_picture_for_both_sides_is_refused_even_with_different_metadata() throws IOException {
        byte[] jpeg = Media.card("LA MISMA TARJETA");
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, jpeg);
        scene.send(draft, Piece.BACK, Media.withExif(jpeg, 1));
        scene.inspect(scene.inspector());

        assertThat(scene.received(draft, Piece.BACK).check().problems()).containsExactly(FindingCode.SAME_PICTURE);
        assertThat(scene.received(draft, Piece.FRONT).isUsable()).isTrue();
    }

    private Set<Flag> flags(String proofId) {
        return scene.store.run(r -> r.queue().flags(proofId));
    }

    private List<Twin> twins(String proofId) {
        return scene.store.run(
                r -> r.inspections().twins(r.proofs().find(scene.realm, proofId).orElseThrow()));
    }
}
