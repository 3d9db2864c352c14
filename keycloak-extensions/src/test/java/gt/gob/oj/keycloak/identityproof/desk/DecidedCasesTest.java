package gt.gob.oj.keycloak.identityproof.desk;

import static gt.gob.oj.keycloak.identityproof.desk.DeskScene.APPROVAL;
import static gt.gob.oj.keycloak.identityproof.desk.DeskScene.REJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.desk.DecidedCases.Reader;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.judgement.Opinion;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class DecidedCasesTest {

    private static final Reader ANA = new Reader("ana", false);
    private static final Reader BETO = new Reader("beto", false);
    private static final Reader LIDIA = new Reader("lidia", true);

    private final DeskScene desk = new DeskScene();

    @Test
    void its_reviewers_and_supervisors_may_open_a_decided_case() {
        String id = desk.doubtfulRequest();
        desk.takeAndJudge(id, "ana", APPROVAL);
        desk.takeAndJudge(id, "beto", APPROVAL);

        for (Reader reader : new Reader[] {ANA, BETO, LIDIA}) {
            assertThat(open(id, reader))
                    .isInstanceOfSatisfying(
                            CaseFile.class,
                            file -> assertThat(file.opinions())
                                    .extracting(Opinion::reviewerId)
                                    .containsExactly("ana", "beto"));
        }
        assertThat(open(id, new Reader("carla", false))).isEqualTo(Refusal.NOT_ASSIGNED);
        assertThat(open("-", LIDIA)).isEqualTo(Refusal.NOT_FOUND);
    }

    @Test
    void open_cases_and_own_requests_are_refused() {
        String id = desk.doubtfulRequest();
        desk.takeAndJudge(id, "ana", APPROVAL);

        assertThat(open(id, ANA)).isEqualTo(Refusal.NOT_DECIDED);
        assertThat(open(id, LIDIA)).isEqualTo(Refusal.NOT_DECIDED);

        String own = desk.request("lidia");
        desk.takeAndJudge(own, "ana", REJECTION);
        assertThat(open(own, LIDIA)).isEqualTo(Refusal.OWN_REQUEST);
    }

    @Test
    void each_view_is_recorded_with_its_reader_and_again_after_ten_minutes() {
        String id = rejected();
        open(id, ANA);
        open(id, ANA);
        desk.pass(Duration.ofMinutes(11));
        open(id, ANA);
        open(id, LIDIA);

        assertThat(desk.auditLines(id))
                .filteredOn(line -> line.contains(" view "))
                .containsExactly(
                        "reviewer view {\"reason\":\"decided\"}",
                        "reviewer view {\"reason\":\"decided\"}",
                        "supervisor view {\"reason\":\"decided\"}");
    }

    @Test
    void evidence_is_hidden_after_its_retention_ended() {
        String id = desk.request();
        desk.store.query("""
                insert into oj_evidence (id, proof_id, attempt, piece, content_type, wrapped_key, total_length,
                    received_length, sha256)
                values (gen_random_uuid(), '%s', 1, 'front', '%s', 'x'::bytea, 1, 1, repeat('0', 64))""".formatted(id, EvidenceType.JPEG.mediaType()));
        desk.takeAndJudge(id, "ana", REJECTION);
        assertThat(evidence(id)).isEqualTo(Refusal.EVIDENCE_UNAVAILABLE);
        assertThat(((CaseFile) open(id, ANA)).evidence()).hasSize(1);

        desk.pass(Duration.ofDays(30));

        assertThat(evidence(id)).isEqualTo(Refusal.NOT_FOUND);
        assertThat(((CaseFile) open(id, ANA)).evidence()).isEmpty();
    }

    private String rejected() {
        String id = desk.request();
        desk.takeAndJudge(id, "ana", REJECTION);
        return id;
    }

    private Object open(String id, Reader reader) {
        return DeskScene.of(desk.decided.open(desk.realm, id, reader));
    }

    private Object evidence(String id) {
        return DeskScene.of(desk.decided.evidence(desk.realm, id, Piece.FRONT, null, ANA));
    }
}
