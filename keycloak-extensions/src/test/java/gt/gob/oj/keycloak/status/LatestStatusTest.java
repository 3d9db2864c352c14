package gt.gob.oj.keycloak.status;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.wiring.VaultReadiness.Room;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LatestStatusTest {

    private static final Status WORKING = new Facts(true, true, Room.ENOUGH, true, false).status();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-12-01T12:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final LatestStatus latest = new LatestStatus(clock);
    private final AtomicInteger readings = new AtomicInteger();

    private Status read() {
        readings.incrementAndGet();
        return WORKING;
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Test
    void many_requests_within_five_seconds_read_once() {
        for (int i = 0; i < 100; i++) {
            assertThat(latest.of("oj", this::read)).isEqualTo(WORKING);
        }
        assertThat(readings).hasValue(1);
        pass(LatestStatus.FRESH);
        latest.of("oj", this::read);
        assertThat(readings).hasValue(2);
    }

    @Test
    void realms_do_not_share_a_status() {
        latest.of("oj", this::read);
        latest.of("another", this::read);
        assertThat(readings).hasValue(2);
    }

    /** Otherwise a silent database would block a thread for each visitor of the page. */
    @Test
    void requests_during_a_reading_get_the_previous_status_and_later_the_silence() throws Exception {
        latest.of("oj", this::read);
        pass(LatestStatus.FRESH);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Status> slow = threads.submit(() -> latest.of("oj", () -> {
                begun.countDown();
                await(answer);
                return WORKING;
            }));
            begun.await();

            assertThat(latest.of("oj", this::read)).isEqualTo(WORKING);
            pass(Duration.ofSeconds(30));
            assertThat(latest.of("oj", this::read)).isEqualTo(Facts.SILENCE.status());
            assertThat(readings).hasValue(1);

            answer.countDown();
            assertThat(slow.get()).isEqualTo(WORKING);
        }
        assertThat(latest.of("oj", this::read)).isEqualTo(WORKING);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
