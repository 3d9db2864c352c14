package gt.gob.oj.keycloak.identityproof.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.desk.DeskScene;
import gt.gob.oj.keycloak.identityproof.judgement.Correction;
import gt.gob.oj.keycloak.identityproof.own.OwnRecords;
import gt.gob.oj.keycloak.identityproof.own.Viewing;
import gt.gob.oj.keycloak.identityproof.request.Change;
import gt.gob.oj.keycloak.identityproof.request.ProofStep;
import gt.gob.oj.keycloak.identityproof.store.view.JpaOwnRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures that citizens and supervisors get from the audit log and the tables. */
class FiguresTest {

    private final DeskScene scene = new DeskScene();

    @Test
    void citizen_sees_the_number_of_requests_ahead_up_to_the_limit() {
        scene.request();
        scene.request();
        scene.request();
        String last = scene.request();

        int all = own(records -> records.ahead(scene.proof(last), 10));
        int atMostTwo = own(records -> records.ahead(scene.proof(last), 2));
        assertThat(all).isEqualTo(3);
        assertThat(atMostTwo).isEqualTo(2);
    }

    @Test
    void view_shows_role_piece_and_reason() {
        String request = scene.request();
        scene.take(request, "reviewer");
        scene.open(request, "reviewer");

        List<Viewing> looks = own(records -> records.looks(scene.proof(request)));
        assertThat(looks).singleElement().satisfies(look -> {
            assertThat(look.role()).isEqualTo(Actor.Role.REVIEWER);
            assertThat(look.reason()).isEqualTo("review");
            assertThat(look.at()).isEqualTo(scene.instant());
        });
    }

    @Test
    void corrections_are_shown_while_they_are_requested() {
        String request = scene.request();
        scene.takeAndJudge(request, "reviewer", DeskScene.correction(Piece.BACK));

        List<Correction> asked = own(records -> records.corrections(scene.proof(request)));
        Set<Piece> missing = own(records -> records.missing(scene.proof(request)));
        assertThat(asked).singleElement().satisfies(c -> assertThat(c.piece()).isEqualTo(Piece.BACK));
        assertThat(missing).containsExactly(Piece.BACK);

        scene.sendAgain(request);

        List<Correction> later = own(records -> records.corrections(scene.proof(request)));
        assertThat(later).isEmpty();
    }

    @Test
    void pace_counts_decisions_of_every_kind() {
        String approved = scene.request();
        String corrected = scene.request();
        scene.takeAndJudge(approved, "reviewer", DeskScene.APPROVAL);
        scene.takeAndJudge(corrected, "reviewer", DeskScene.correction(Piece.FRONT));

        OwnRecords.Pace pace =
                own(records -> records.pace(scene.realm, scene.instant().minus(Duration.ofDays(7))));
        assertThat(pace).isEqualTo(new OwnRecords.Pace(2, scene.instant()));
    }

    @Test
    void usual_wait_covers_first_answers_and_needs_enough_of_them() {
        List<String> requests = Stream.generate(scene::request).limit(10).toList();
        scene.pass(Duration.ofHours(5));
        Instant begin = scene.instant().minus(Duration.ofDays(7));
        requests.subList(0, 9).forEach(id -> scene.takeAndJudge(id, "reviewer", DeskScene.APPROVAL));
        Optional<Duration> ofNine = own(records -> records.usualWait(scene.realm, begin));
        assertThat(ofNine).isEmpty();

        scene.takeAndJudge(requests.getLast(), "reviewer", DeskScene.correction(Piece.FRONT));

        Optional<Duration> ofTen = own(records -> records.usualWait(scene.realm, begin));
        assertThat(ofTen)
                .hasValueSatisfying(wait -> assertThat(wait)
                        .isBetween(Duration.ofHours(5), Duration.ofHours(5).plusMinutes(10)));
    }

    @Test
    void days_show_received_decided_and_waiting_requests() {
        String quick = scene.request();
        String slow = scene.request("citizen");
        String withdrawnInCorrection = scene.request("undecided");
        scene.takeAndJudge(quick, "one", DeskScene.APPROVAL);
        scene.takeAndJudge(withdrawnInCorrection, "one", DeskScene.correction(Piece.FRONT));
        withdraw(withdrawnInCorrection, "undecided");
        scene.pass(Duration.ofDays(2));
        scene.takeAndJudge(slow, "two", DeskScene.REJECTION);
        String withdrawn = scene.request("hesitant");
        scene.pass(Duration.ofDays(1));
        withdraw(withdrawn, "hesitant");

        StatisticsOf figures = StatisticsOf.realm(scene.store, scene.realm, "2026-03-01", "2026-03-06");

        assertThat(figures.days())
                .containsExactly(
                        "2026-03-01 0 0 0",
                        "2026-03-02 3 2 1",
                        "2026-03-03 0 0 1",
                        "2026-03-04 1 1 1",
                        "2026-03-05 0 0 0",
                        "2026-03-06 0 0 0");
        assertThat(figures.decisions()).isEqualTo(3);
        assertThat(figures.median()).isLessThan(600);
        assertThat(figures.p90()).isGreaterThan(86_400);
        assertThat(figures.reasons()).containsExactlyInAnyOrder("document-cut 1 0d 0d", "face-differs 1 2d 2d");
        assertThat(figures.reviewers()).containsExactly("one 1 0 1 0d 0d", "two 0 1 0 2d 2d");
        assertThat(StatisticsOf.realm(scene.store, scene.realm, "2026-03-02", "2026-03-02")
                        .days())
                .containsExactly("2026-03-02 3 2 1");
    }

    private void withdraw(String request, String citizen) {
        scene.store.run(r -> r.changes()
                .make(
                        r.proofs().find(scene.realm, request).orElseThrow(),
                        Change.of(ProofStep.WITHDRAW, Actor.citizen(citizen), scene.instant())));
    }

    private <T> T own(Function<OwnRecords, T> question) {
        return scene.store.ask(em -> question.apply(new JpaOwnRecords(em)));
    }
}
