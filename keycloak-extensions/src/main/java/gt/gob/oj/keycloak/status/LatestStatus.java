package gt.gob.oj.keycloak.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The latest status of each realm on this node. It is read at most every five seconds, by one request at a time; other
 * requests get the previous one, so that they never wait for a silent server.
 */
final class LatestStatus {

    static final Duration FRESH = Duration.ofSeconds(5);

    /** A reading that takes longer has met a server that accepts connections and does not answer. */
    private static final Duration STALE = Duration.ofSeconds(30);

    private final Map<String, Kept> realms = new ConcurrentHashMap<>();
    private final Clock clock;

    LatestStatus(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns the status of a realm.
     *
     * @param reading reads it, if the latest is too old
     */
    Status of(String realm, Supplier<Status> reading) {
        return realms.computeIfAbsent(realm, id -> new Kept()).current(reading);
    }

    private record Read(Status status, Instant at) {}

    private final class Kept {

        private final ReentrantLock turn = new ReentrantLock();
        private volatile @Nullable Read latest;

        Status current(Supplier<Status> reading) {
            Read known = latest;
            if (known != null && isYoungerThan(known, FRESH)) {
                return known.status();
            }
            if (known == null) {
                turn.lock();
            } else if (!turn.tryLock()) {
                return isYoungerThan(known, STALE) ? known.status() : Facts.SILENCE.status();
            }
            try {
                return inTurn(reading);
            } finally {
                turn.unlock();
            }
        }

        private Status inTurn(Supplier<Status> reading) {
            Read known = latest;
            if (known != null && isYoungerThan(known, FRESH)) {
                return known.status();
            }
            Status status = reading.get();
            latest = new Read(status, clock.instant());
            return status;
        }

        private boolean isYoungerThan(Read known, Duration age) {
            return known.at().plus(age).isAfter(clock.instant());
        }
    }
}
