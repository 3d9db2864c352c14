package gt.gob.oj.keycloak.identityproof.schedule;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A few threads of this server that inspect what waits, apart from those that answer requests. */
public final class InspectionWorkers {

    private final ThreadPoolExecutor pool;
    private final Runnable job;

    /**
     * Starts no thread yet.
     *
     * @param job inspects until nothing waits any more
     */
    public InspectionWorkers(int most, Runnable job) {
        this.job = job;
        // Of those that wait for a thread one is enough for all: it begins after whatever they were told of.
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

    /** Something may be waiting. Returns at once. */
    public void wake() {
        pool.execute(job);
    }

    public void stop() {
        pool.shutdownNow();
    }
}
