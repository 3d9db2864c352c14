package gt.gob.oj.journeys.outages;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.fixture.InParallel;
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

/** A hundred pieces of evidence of several citizens, which arrive at the same time. */
final class EvidenceOfCitizens {

    private static final int CITIZENS = 34;

    private static final List<String> PIECES = List.of("front", "back", "video");

    private static final Duration READY_AGAIN = Duration.ofSeconds(60);

    private final List<EvidenceUnderWay> pieces;

    interface Step {
        void run() throws Exception;
    }

    private EvidenceOfCitizens(List<EvidenceUnderWay> pieces) {
        this.pieces = pieces;
    }

    static EvidenceOfCitizens signIn(RunningStack stack) throws Exception {
        List<String> emails = new ArrayList<>();
        for (int i = 0; i < CITIZENS; i++) {
            emails.add(Drafts.create(stack));
        }
        List<EvidenceUpload> uploads = InParallel.all(CITIZENS, i -> PlainCapture.signIn(stack, emails.get(i)));
        return new EvidenceOfCitizens(uploads.stream()
                .flatMap(upload -> PIECES.stream().map(piece -> new EvidenceUnderWay(upload, piece)))
                .toList());
    }

    int size() {
        return pieces.size();
    }

    void startOver() throws Exception {
        InParallel.all(pieces.size(), i -> {
            pieces.get(i).startOver();
            return true;
        });
    }

    /**
     * Calls give up after 12 seconds here: while the database is down the server refuses only two calls a second, so that
     * a hundred callers would wait for almost a minute.
     */
    int uploadDuringOutageOfTheDatabase(Step fault) throws Exception {
        pieces.forEach(piece -> piece.waitFor(Duration.ofSeconds(12)));
        try {
            return uploadDuring(fault);
        } finally {
            pieces.forEach(piece -> piece.waitFor(READY_AGAIN));
        }
    }

    /**
     * Runs the fault after two of five chunks were acknowledged, and returns how many pieces arrived without a retry.
     */
    int uploadDuring(Step fault) throws Exception {
        startOver();
        Semaphore acknowledged = new Semaphore(0);
        int arrived = 0;
        try (ExecutorService citizens = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> sending = pieces.stream()
                    .map(piece -> citizens.submit(() -> piece.send(acknowledged::release)))
                    .toList();
            assertThat(acknowledged.tryAcquire(
                            pieces.size() * EvidenceUnderWay.CHUNKS * 2 / 5, READY_AGAIN.toSeconds(), TimeUnit.SECONDS))
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
    void restart(Step start) throws Exception {
        long begun = System.nanoTime();
        start.run();
        long ready = System.nanoTime();
        Awaitility.await("the uploads to be answered again")
                .atMost(READY_AGAIN)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> pieces.stream().allMatch(EvidenceUnderWay::isReachable));
        System.out.printf(
                "Ready %d s after the start, all uploads reachable %d s later%n",
                TimeUnit.NANOSECONDS.toSeconds(ready - begun),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - ready));
    }

    void assertEveryoneIsAnswered() throws Exception {
        assertThat(InParallel.all(pieces.size(), i -> pieces.get(i).isReachable()))
                .doesNotContain(false);
    }

    void assertEverythingIsThere(RunningStack stack) throws Exception {
        InParallel.all(pieces.size(), i -> {
            pieces.get(i).requireWhatWasAcknowledged();
            return true;
        });
        for (EvidenceUnderWay piece : pieces) {
            if (piece.acknowledgedChunks() > 0) {
                assertThat(VaultContents.digests(stack, piece.upload()))
                        .startsWith(piece.digests()
                                .subList(0, piece.acknowledgedChunks())
                                .toArray(String[]::new));
            }
        }
        InParallel.all(pieces.size(), i -> {
            assertThat(pieces.get(i).send(() -> {})).isTrue();
            pieces.get(i).finish();
            return true;
        });
        assertThat(VaultContents.files(stack)).containsAll(VaultContents.rows(stack));
    }
}
