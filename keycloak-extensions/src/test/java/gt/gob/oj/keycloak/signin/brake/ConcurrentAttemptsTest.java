package gt.gob.oj.keycloak.signin.brake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConcurrentAttemptsTest {

    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void a_person_who_is_free_waits_for_nothing() {
        assertThat(ConcurrentAttempts.isRefused(() -> false, () -> true)).isFalse();
    }

    @Test
    void a_locked_out_person_is_refused_at_once() {
        assertThat(ConcurrentAttempts.isRefused(() -> checks.incrementAndGet() > 0, () -> true))
                .isTrue();
        assertThat(checks).hasValue(1);
    }

    @Test
    void a_concurrent_attempt_is_waited_for() {
        assertThat(ConcurrentAttempts.isRefused(() -> checks.incrementAndGet() < 5, () -> false))
                .isFalse();
        assertThat(checks).hasValue(5);
    }

    @Test
    void an_attempt_that_led_to_a_lockout_refuses_the_next() {
        assertThat(ConcurrentAttempts.isRefused(() -> checks.incrementAndGet() < 5, () -> checks.get() > 1))
                .isTrue();
        assertThat(checks).hasValue(5);
    }

    @Test
    void an_attempt_that_does_not_end_refuses_after_two_seconds() {
        long begin = System.nanoTime();
        assertThat(ConcurrentAttempts.isRefused(() -> checks.incrementAndGet() > 0, () -> false))
                .isTrue();
        assertThat(System.nanoTime() - begin).isGreaterThan(1_900_000_000L);
        assertThat(checks.get()).as("with pauses").isBetween(2, 250);
    }

    @Test
    void an_interrupted_request_is_refused() {
        Thread.currentThread().interrupt();
        assertThat(ConcurrentAttempts.isRefused(() -> true, () -> false)).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_few_requests_wait_and_the_others_are_refused_at_once() throws Exception {
        AtomicBoolean busy = new AtomicBoolean(true);
        List<Future<Boolean>> refused = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                refused.add(threads.submit(() -> ConcurrentAttempts.isRefused(busy::get, () -> false)));
            }
            long answered = 0;
            while (answered < 12) {
                answered = refused.stream().filter(Future::isDone).count();
            }
            busy.set(false);
        }
        assertThat(refused.stream().filter(Future::resultNow)).hasSize(12);
    }
}
