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
    void person_without_a_concurrent_attempt_does_not_wait() {
        assertThat(ConcurrentAttempts.isRefused(() -> false, () -> true)).isFalse();
    }

    @Test
    void locked_out_person_is_refused_immediately() {
        assertThat(ConcurrentAttempts.isRefused(() -> checks.incrementAndGet() > 0, () -> true))
                .isTrue();
        assertThat(checks).hasValue(1);
    }

    @Test
    void concurrent_attempt_waits_for_the_earlier_one() {
        assertThat(ConcurrentAttempts.isRefused(() -> checks.incrementAndGet() < 5, () -> false))
                .isFalse();
        assertThat(checks).hasValue(5);
    }

    @Test
    void attempt_that_caused_a_lockout_refuses_the_next() {
        assertThat(ConcurrentAttempts.isRefused(() -> checks.incrementAndGet() < 5, () -> checks.get() > 1))
                .isTrue();
        assertThat(checks).hasValue(5);
    }

    @Test
    void attempt_that_does_not_end_refuses_the_next_after_two_seconds() {
        long begin = System.nanoTime();
        assertThat(ConcurrentAttempts.isRefused(() -> checks.incrementAndGet() > 0, () -> false))
                .isTrue();
        assertThat(System.nanoTime() - begin).isGreaterThan(1_900_000_000L);
        assertThat(checks.get()).as("with pauses").isBetween(2, 250);
    }

    @Test
    void interrupted_request_is_refused() {
        Thread.currentThread().interrupt();
        assertThat(ConcurrentAttempts.isRefused(() -> true, () -> false)).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void few_requests_wait_and_the_others_are_refused_immediately() throws Exception {
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
