package gt.gob.oj.keycloak.identityproof.inspection;

import static gt.gob.oj.keycloak.identityproof.inspection.InspectionScene.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection.Progress;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Verdict;
import gt.gob.oj.keycloak.identityproof.inspection.tool.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class InspectionFailuresTest {

    @TempDir
    Path folder;

    private InspectionScene scene;

    @BeforeEach
    void open() throws IOException {
        scene = new InspectionScene(folder);
    }

    @Test
    void inspection_that_lost_its_piece_leaves_nothing_behind() throws IOException {
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Media.png());
        Inspector slow = scene.inspector();
        InspectionTask task = slow.lease().orElseThrow();
        scene.send(draft, Piece.FRONT, Media.card("OTRA"));

        slow.inspect(task);

        assertThat(scene.copy(draft, Piece.FRONT)).isEmpty();
        assertThat(scene.inspection(draft, Piece.FRONT).progress()).isEqualTo(Progress.WAITING);
        String id = scene.evidence(draft, Piece.FRONT).id();
        assertThat(scene.vault.stored("")).allMatch(stored -> stored.objectId().equals(id));
    }

    @Test
    void one_worker_holds_a_piece_and_another_takes_it_after_the_lease_expired() throws IOException {
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Media.png());
        Inspector dead = scene.inspector();
        InspectionTask lost = dead.lease().orElseThrow();
        assertThat(scene.inspector().lease()).isEmpty();

        scene.store.query("update oj_inspection set due_at = now()");
        scene.inspect(scene.inspector());

        assertThat(scene.inspection(draft, Piece.FRONT).progress()).isEqualTo(Progress.DONE);
        boolean kept = scene.store.run(r -> r.inspection().queue().renew(lost));
        assertThat(kept).isFalse();
    }

    @Test
    void piece_that_keeps_crashing_its_inspection_is_left_to_the_reviewer() throws IOException {
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Media.png());
        for (int i = 0; i < 4; i++) {
            assertThat(scene.inspector().lease()).isPresent();
            scene.store.query("update oj_inspection set due_at = now()");
        }
        scene.inspect(scene.inspector());

        Inspection found = scene.inspection(draft, Piece.FRONT);
        assertThat(found.verdict(false)).isEqualTo(Verdict.UNCHECKED);
        assertThat(codes(found)).containsExactly(FindingCode.FAILED);
    }

    @Test
    void missing_program_is_reported_and_refuses_no_piece() throws IOException {
        Tools none = new Tools("/nowhere/ffmpeg", "/nowhere/ffprobe", "/nowhere/tesseract", "/nowhere/heif-convert");
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Media.png());
        scene.send(draft, Piece.VIDEO, Media.mp4(folder, 4));
        scene.inspect(scene.inspector(none, null));

        for (Piece piece : List.of(Piece.FRONT, Piece.VIDEO)) {
            assertThat(scene.inspection(draft, piece).verdict(false)).isEqualTo(Verdict.UNCHECKED);
            assertThat(codes(scene.inspection(draft, piece))).containsExactly(FindingCode.TOOL_MISSING);
        }
        assertThat(none.missing()).hasSize(4);
        assertThat(InspectionScene.TOOLS.missing()).isEmpty();
    }

    @Test
    void without_tesseract_there_is_still_a_desk_copy() throws IOException {
        Tools blind = new Tools("ffmpeg", "ffprobe", "/nowhere/tesseract", "heif-convert");
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Media.png());
        scene.inspect(scene.inspector(blind, null));

        assertThat(scene.inspection(draft, Piece.FRONT).verdict(false)).isEqualTo(Verdict.UNCHECKED);
        assertThat(scene.copy(draft, Piece.FRONT)).isPresent();
    }

    @Test
    void malware_is_refused_without_decoding() throws IOException {
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Media.png());
        scene.inspect(scene.inspector(InspectionScene.TOOLS, bytes -> false));

        assertThat(codes(scene.inspection(draft, Piece.FRONT))).containsExactly(FindingCode.MALWARE);
        assertThat(scene.copy(draft, Piece.FRONT)).isEmpty();
    }

    @Test
    void piece_waits_as_long_as_the_scanner_does_not_answer() throws IOException {
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Media.png());
        Inspector unheard = scene.inspector(InspectionScene.TOOLS, bytes -> {
            throw new IOException("no answer");
        });
        for (int i = 0; i < 8; i++) {
            InspectionTask task = unheard.lease().orElseThrow();
            assertThatThrownBy(() -> unheard.inspect(task)).isInstanceOf(IOException.class);
            assertThat(unheard.lease()).isEmpty();
            scene.store.query("update oj_inspection set due_at = now()");
        }
        assertThat(scene.inspection(draft, Piece.FRONT).verdict(false)).isEqualTo(Verdict.WAITING);

        scene.inspect(scene.inspector(InspectionScene.TOOLS, bytes -> true));
        assertThat(scene.inspection(draft, Piece.FRONT).scanned()).isTrue();
        assertThat(scene.inspection(draft, Piece.FRONT).verdict(false)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void next_start_deletes_decrypted_leftovers_of_a_crash() throws IOException {
        Path left = Files.createDirectories(scene.workplace.resolve("piece-1/deeper"));
        Files.writeString(left.resolve("original.jpg"), "bytes");

        new Workplace(scene.workplace).clear();

        assertThat(Files.exists(scene.workplace.resolve("piece-1"))).isFalse();
    }
}
