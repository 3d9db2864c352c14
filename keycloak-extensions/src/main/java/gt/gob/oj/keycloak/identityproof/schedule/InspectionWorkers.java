package gt.gob.oj.keycloak.identityproof.schedule;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A few threads of this server that inspect waiting pieces. They are separate from the threads that answer requests.
 */
public final class InspectionWorkers {

    private final ThreadPoolExecutor pool;
    private final Runnable job;

    /**
     * Starts no thread yet.
     *
     * @param job inspects until no piece waits
     */
    public InspectionWorkers(int most, Runnable job) {
        this.job = job;
        // A discarded wake-up is harmless: a queued job starts later and inspects all waiting pieces.
        this.pool = new ThreadPoolExecutor(
                most,
                most,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(most),
                Thread.ofPlatform().name("oj-inspection-", 1).daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        pool.allowCoreThreadTimeOut(true);
    }

    /** Signals that a piece may be waiting. Does not block. */
    public void wake() {
        pool.execute(job);
    }

    public void stop() {
        pool.shutdownNow();
    }
}
