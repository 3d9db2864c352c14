package gt.gob.oj.keycloak.transport;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Permits shared fairly between people. Each person holds a few at most; waiting requests are served in turn by person.
 * Nothing blocks: a waiting request is called back. The empty key stands for people who cannot be distinguished, and
 * has no limit of its own.
 */
final class FairPermits {

    private final int share;
    private final Predicate<Duration> allowed;
    private final Map<String, Integer> held = new HashMap<>();
    private final Map<String, Deque<Waiting>> queues = new LinkedHashMap<>();
    private int free;

    FairPermits(int total, int share) {
        this(total, share, waited -> true);
    }

    /**
     * @param allowed whether a request that has waited this long may get a permit; call {@link #startNext} when the
     *     result may have changed
     */
    FairPermits(int total, int share, Predicate<Duration> allowed) {
        this.free = total;
        this.share = share;
        this.allowed = allowed;
    }

    /**
     * @param start called once the permit is granted, either immediately or when another request returns one
     */
    Waiting take(String key, Runnable start) {
        Waiting waiting = new Waiting(key, start);
        synchronized (this) {
            queues.computeIfAbsent(key, k -> new ArrayDeque<>()).add(waiting);
        }
        startNext();
        return waiting;
    }

    void startNext() {
        for (Waiting next = next(); next != null; next = next()) {
            next.start.run();
        }
    }

    private synchronized @Nullable Waiting next() {
        if (free == 0) {
            return null;
        }
        for (Iterator<Map.Entry<String, Deque<Waiting>>> turns =
                        queues.entrySet().iterator();
                turns.hasNext(); ) {
            Map.Entry<String, Deque<Waiting>> turn = turns.next();
            String key = turn.getKey();
            Deque<Waiting> queue = turn.getValue();
            if ((key.isEmpty() || held.getOrDefault(key, 0) < share)
                    && allowed.test(queue.getFirst().waited())) {
                Waiting next = queue.remove();
                turns.remove();
                if (!queue.isEmpty()) {
                    queues.put(key, queue);
                }
                free--;
                held.merge(key, 1, Integer::sum);
                next.holds = true;
                return next;
            }
        }
        return null;
    }

    /** One request for a permit, from waiting until its end. */
    final class Waiting {
        private final String key;
        private final Runnable start;
        private final long since = System.nanoTime();
        private boolean holds;
        private boolean ended;

        private Waiting(String key, Runnable start) {
            this.key = key;
            this.start = start;
        }

        private Duration waited() {
            return Duration.ofNanos(System.nanoTime() - since);
        }

        boolean isWaiting() {
            synchronized (FairPermits.this) {
                return !holds && !ended;
            }
        }

        /** Returns the permit, or leaves the queue. May be called more than once. */
        void end() {
            synchronized (FairPermits.this) {
                if (ended) {
                    return;
                }
                ended = true;
                if (holds) {
                    free++;
                    held.computeIfPresent(key, (k, n) -> n == 1 ? null : n - 1);
                } else {
                    queues.computeIfPresent(key, (k, queue) -> {
                        queue.remove(this);
                        return queue.isEmpty() ? null : queue;
                    });
                }
            }
            startNext();
        }
    }
}
