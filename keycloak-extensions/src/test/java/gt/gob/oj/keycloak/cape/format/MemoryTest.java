package gt.gob.oj.keycloak.cape.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MemoryTest {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final long QUARTER_OF_THE_HEAP = Runtime.getRuntime().maxMemory() / 4 / MEBIBYTE * MEBIBYTE;

    private final CompletableFuture<String> end = new CompletableFuture<>();

    @Test
    void work_waits_while_other_work_takes_the_whole_memory() throws Exception {
        FutureTask<String> other = running(QUARTER_OF_THE_HEAP - MEBIBYTE);
        FutureTask<String> waiting = new FutureTask<>(() -> Memory.taking(0, () -> "second"));
        Thread thread = Thread.ofPlatform().daemon().start(waiting);
        while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }

        assertThat(waiting).isNotDone();
        end.complete("first");
        assertThat(other.get()).isEqualTo("first");
        assertThat(waiting.get()).isEqualTo("second");
    }

    @Test
    void work_runs_beside_other_work_that_leaves_enough_memory() throws Exception {
        FutureTask<String> other = running(QUARTER_OF_THE_HEAP - 2 * MEBIBYTE);

        assertThat(Memory.<String>taking(MEBIBYTE - 1, () -> "second")).isEqualTo("second");
        end.complete("first");
        assertThat(other.get()).isEqualTo("first");
    }

    @Test
    void work_that_needs_more_than_the_limit_runs_alone() {
        assertThat(Memory.<String>taking(Long.MAX_VALUE, () -> "hash")).isEqualTo("hash");
        assertThat(Memory.<String>taking(Long.MAX_VALUE, () -> "next")).isEqualTo("next");
    }

    /** Work that holds so many bytes until its end. */
    private FutureTask<String> running(long bytes) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<String> work = new FutureTask<>(() -> Memory.taking(bytes, () -> {
            begun.countDown();
            return end.join();
        }));
        Thread.ofPlatform().daemon().start(work);
        begun.await();
        return work;
    }
}
