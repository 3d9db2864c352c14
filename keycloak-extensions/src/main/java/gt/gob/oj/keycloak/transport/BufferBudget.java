package gt.gob.oj.keycloak.transport;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The memory shared by incoming bodies. When it is full, the slowest body is dropped, not the newest. */
final class BufferBudget {

    /** A body that holds memory. */
    interface Holder {

        /** In bytes per second. */
        double rate();

        void drop();
    }

    private final long limit;
    private final AtomicLong used = new AtomicLong();
    private final Set<Holder> bodies = ConcurrentHashMap.newKeySet();

    BufferBudget(long limit) {
        this.limit = limit;
    }

    boolean isTight() {
        return used.get() > limit / 2;
    }

    void enter(Holder body) {
        bodies.add(body);
    }

    void add(int bytes) {
        if (used.addAndGet(bytes) > limit) {
            bodies.stream()
                    .min((one, other) -> Double.compare(one.rate(), other.rate()))
                    .ifPresent(Holder::drop);
        }
    }

    void leave(Holder body) {
        bodies.remove(body);
    }

    void free(long bytes) {
        used.addAndGet(-bytes);
    }
}
