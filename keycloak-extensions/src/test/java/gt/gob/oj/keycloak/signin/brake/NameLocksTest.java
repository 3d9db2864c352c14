package gt.gob.oj.keycloak.signin.brake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NameLocksTest {

    private final NameLocks locks = new NameLocks();

    @Test
    void attempts_by_one_name_run_one_at_a_time() throws Exception {
        AtomicInteger running = new AtomicInteger();
        List<Future<Boolean>> attempts = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                attempts.add(threads.submit(() -> {
                    NameLocks.Release release = locks.lock("ana").orElseThrow();
                    boolean alone = running.incrementAndGet() == 1;
                    TimeUnit.MILLISECONDS.sleep(5);
                    running.decrementAndGet();
                    end(release);
                    return alone;
                }));
            }
        }
        for (Future<Boolean> attempt : attempts) {
            assertThat(attempt.get()).isTrue();
        }
    }

    @Test
    void other_names_do_not_wait() {
        assertThat(locks.lock("ana")).isPresent();

        assertThat(locks.lock("eva")).isPresent();
    }

    @Test
    void attempt_that_times_out_leaves_the_lock_usable() {
        NameLocks.Release first = locks.lock("ana").orElseThrow();

        assertThat(locks.lock("ana")).isEmpty();
        end(first);
        Optional<NameLocks.Release> next = locks.lock("ana");

        assertThat(next).isPresent();
    }

    @Test
    void waiting_attempts_for_many_names_occupy_few_threads() throws Exception {
        List<NameLocks.Release> held = new ArrayList<>();
        List<Future<Optional<NameLocks.Release>>> late = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int name = 0; name < 30; name++) {
                String each = "name" + name;
                held.add(locks.lock(each).orElseThrow());
                late.add(threads.submit(() -> locks.lock(each)));
            }
            long gaveUp = 0;
            while (gaveUp < 20) {
                gaveUp = late.stream().filter(Future::isDone).count();
            }
            held.forEach(NameLocksTest::end);
        }
        assertThat(late.stream().map(Future::resultNow).filter(Optional::isPresent))
                .hasSize(10);
    }

    @Test
    void ninth_waiting_attempt_by_one_name_is_refused_at_once() throws Exception {
        NameLocks.Release first = locks.lock("ana").orElseThrow();
        List<Future<Boolean>> late = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 9; i++) {
                late.add(threads.submit(() -> {
                    Optional<NameLocks.Release> turn = locks.lock("ana");
                    turn.ifPresent(NameLocksTest::end);
                    return turn.isPresent();
                }));
            }
            while (late.stream().noneMatch(Future::isDone)) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            end(first);
        }
        assertThat(late.stream().filter(Future::resultNow)).hasSize(8);
    }

    @Test
    void interrupted_attempt_gives_up_and_leaves_no_trace() throws Exception {
        NameLocks.Release first = locks.lock("ana").orElseThrow();
        for (int i = 0; i < 20; i++) {
            Thread.currentThread().interrupt();
            assertThat(locks.lock("ana")).isEmpty();
            assertThat(Thread.interrupted()).isTrue();
        }

        AtomicInteger acquired = new AtomicInteger();
        Thread next = Thread.ofPlatform().start(() -> locks.lock("ana").ifPresent(turn -> acquired.incrementAndGet()));
        while (next.getState() != Thread.State.TIMED_WAITING && next.isAlive()) {
            Thread.onSpinWait();
        }
        end(first);
        next.join();
        assertThat(acquired).hasValue(1);
    }

    @Test
    void finished_attempts_do_not_count_as_waiting() {
        for (int i = 0; i < 20; i++) {
            end(locks.lock("ana").orElseThrow());
        }
        assertThat(locks.lock("ana")).isPresent();
    }

    @Test
    void rollback_releases_the_lock() {
        NameLocks.Release first = locks.lock("ana").orElseThrow();
        first.begin();
        first.rollback();

        assertThat(locks.lock("ana")).isPresent();
    }

    private static void end(NameLocks.Release release) {
        release.begin();
        release.commit();
    }
}
