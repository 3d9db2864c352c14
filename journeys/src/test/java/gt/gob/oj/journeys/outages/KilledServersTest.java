package gt.gob.oj.journeys.outages;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.kit.http.PlainCapture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;

/** Kills servers while a hundred pieces of evidence arrive. Each test restarts them for the next one. */
@Journey
@Isolated("kills servers")
@Order(RunOrder.KILLS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledServersTest {

    private static final int CITIZENS = 34;
    private static final List<String> PIECES = List.of("front", "back", "video");
    private static final Duration READY_AGAIN = Duration.ofSeconds(60);

    private List<EvidenceUnderWay> evidence = List.of();

    private interface Step {
        void run() throws Exception;
    }

    @BeforeAll
    void sign_in(RunningStack stack) throws Exception {
        List<String> emails = new ArrayList<>();
        for (int i = 0; i < CITIZENS; i++) {
            emails.add(Drafts.create(stack));
        }
        List<EvidenceUpload> uploads = InParallel.all(CITIZENS, i -> PlainCapture.signIn(stack, emails.get(i)));
        evidence = uploads.stream()
                .flatMap(upload -> PIECES.stream().map(piece -> new EvidenceUnderWay(upload, piece)))
                .toList();
    }

    @Test
    @Order(1)
    void killing_keycloak_loses_no_acknowledged_chunk(RunningStack stack) throws Exception {
        try (LogoutUnderWay logout = LogoutUnderWay.begin(stack)) {
            assertThat(uploadDuring(() -> stack.kill("keycloak"))).isLessThan(evidence.size());

            restart(() -> stack.start("keycloak"));
            everythingIsThere(stack);
            logout.awaitNextNotice();
        }
    }

    @Test
    @Order(2)
    void killing_the_database_loses_no_acknowledged_chunk(RunningStack stack) throws Exception {
        assertThat(uploadDuringOutageOfTheDatabase(() -> stack.kill("postgres")))
                .isLessThan(evidence.size());

        restart(() -> stack.start("postgres"));
        everythingIsThere(stack);
    }

    @Test
    @Order(3)
    void stopping_the_database_without_a_checkpoint_loses_no_acknowledged_chunk(RunningStack stack) throws Exception {
        assertThat(uploadDuringOutageOfTheDatabase(stack::stopDatabaseAtOnce)).isLessThan(evidence.size());

        restart(() -> stack.start("postgres"));
        everythingIsThere(stack);
    }

    @Test
    @Order(4)
    void pooled_connections_that_a_restart_of_the_database_broke_fail_no_call(RunningStack stack) throws Exception {
        everyoneIsAnswered();

        stack.kill("postgres");
        stack.start("postgres");

        everyoneIsAnswered();
    }

    @Test
    @Order(5)
    void killing_the_portal_does_not_delay_evidence(RunningStack stack) throws Exception {
        assertThat(uploadDuring(() -> stack.kill("wildfly"))).isEqualTo(evidence.size());

        restart(() -> stack.start("wildfly"));
        everythingIsThere(stack);
    }

    @Test
    @Order(6)
    void every_row_has_its_bytes_and_every_file_its_row_at_the_end(RunningStack stack) {
        Awaitility.await("the sweep")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(VaultContents.files(stack)).isEqualTo(VaultContents.rows(stack)));
        assertThat(stack.formFiles()).isEmptyDirectory();
        assertThat(stack.maintain("vault", "verify")).isZero();
    }

    @AfterAll
    void leave_nothing_behind() throws Exception {
        InParallel.all(evidence.size(), i -> {
            evidence.get(i).startOver();
            return true;
        });
    }

    /** Without the database the server refuses two calls a second; nobody waits for the last of a hundred. */
    private int uploadDuringOutageOfTheDatabase(Step fault) throws Exception {
        evidence.forEach(piece -> piece.waitFor(Duration.ofSeconds(12)));
        try {
            return uploadDuring(fault);
        } finally {
            evidence.forEach(piece -> piece.waitFor(READY_AGAIN));
        }
    }

    /**
     * Runs the fault after two of five chunks were acknowledged, and returns how many pieces arrived without a retry.
     */
    private int uploadDuring(Step fault) throws Exception {
        leave_nothing_behind();
        Semaphore acknowledged = new Semaphore(0);
        int arrived = 0;
        try (ExecutorService citizens = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> sending = evidence.stream()
                    .map(piece -> citizens.submit(() -> piece.send(acknowledged::release)))
                    .toList();
            assertThat(acknowledged.tryAcquire(
                            evidence.size() * EvidenceUnderWay.CHUNKS * 2 / 5,
                            READY_AGAIN.toSeconds(),
                            TimeUnit.SECONDS))
                    .as("two of five chunks have arrived")
                    .isTrue();
            fault.run();
            for (Future<Boolean> one : sending) {
                arrived += one.get() ? 1 : 0;
            }
        }
        return arrived;
    }

    /** The duration of a start depends on the machine. Once a server reports that it is ready, everything must work. */
    private void restart(Step start) throws Exception {
        long begun = System.nanoTime();
        start.run();
        long ready = System.nanoTime();
        Awaitility.await("the uploads to be answered again")
                .atMost(READY_AGAIN)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> evidence.stream().allMatch(EvidenceUnderWay::isReachable));
        System.out.printf(
                "Ready %d s after the start, all uploads reachable %d s later%n",
                TimeUnit.NANOSECONDS.toSeconds(ready - begun),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - ready));
    }

    private void everyoneIsAnswered() throws Exception {
        assertThat(InParallel.all(evidence.size(), i -> evidence.get(i).isReachable()))
                .doesNotContain(false);
    }

    private void everythingIsThere(RunningStack stack) throws Exception {
        InParallel.all(evidence.size(), i -> {
            evidence.get(i).requireWhatWasAcknowledged();
            return true;
        });
        for (EvidenceUnderWay piece : evidence) {
            if (piece.acknowledgedChunks() > 0) {
                assertThat(VaultContents.digests(stack, piece.upload()))
                        .startsWith(piece.digests()
                                .subList(0, piece.acknowledgedChunks())
                                .toArray(String[]::new));
            }
        }
        InParallel.all(evidence.size(), i -> {
            assertThat(evidence.get(i).send(() -> {})).isTrue();
            evidence.get(i).finish();
            return true;
        });
        assertThat(VaultContents.files(stack)).containsAll(VaultContents.rows(stack));
    }
}
