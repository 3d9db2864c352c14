package gt.gob.oj.keycloak.signin.brake;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.AbstractKeycloakTransaction;

/**
 * Serialises sign-in attempts by typed name on this node, in order of arrival. Unknown names are locked in the same
 * manner, so that waiting reveals nothing.
 */
public final class NameLocks {

    private static final Duration MAX_WAIT = Duration.ofSeconds(3);

    /** Waiting attempts occupy threads, of which the server has about fifty. */
    private static final int MAX_WAITING = 10;

    private static final int MAX_WAITING_OF_ONE_NAME = 8;

    private final Semaphore waiting = new Semaphore(MAX_WAITING);
    private final ConcurrentMap<String, NameLock> locks = new ConcurrentHashMap<>();

    /**
     * @param attempts the number of attempts that hold the lock or wait for it
     */
    private record NameLock(Semaphore turn, int attempts) {

        NameLock withAttempts(int more) {
            return new NameLock(turn, attempts + more);
        }
    }

    /** Waits for the lock. Empty after a timeout, or if too many attempts are already waiting. */
    public Optional<Release> lock(String name) {
        NameLock lock = locks.compute(name, (key, taken) -> entered(taken));
        if (lock.attempts() <= 1 + MAX_WAITING_OF_ONE_NAME && isAcquired(lock.turn())) {
            return Optional.of(new Release(name, lock.turn()));
        }
        leave(name);
        return Optional.empty();
    }

    private static NameLock entered(@Nullable NameLock taken) {
        return taken == null ? new NameLock(new Semaphore(1, true), 1) : taken.withAttempts(1);
    }

    private boolean isAcquired(Semaphore turn) {
        return turn.tryAcquire() || (waiting.tryAcquire() && isAwaited(turn));
    }

    private boolean isAwaited(Semaphore turn) {
        try {
            return turn.tryAcquire(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.release();
        }
    }

    private void leave(String name) {
        locks.computeIfPresent(name, (key, lock) -> lock.attempts() == 1 ? null : lock.withAttempts(-1));
    }

    /** Releases the lock at the end of a transaction, whether it commits or rolls back. */
    public final class Release extends AbstractKeycloakTransaction {

        private final String name;
        private final Semaphore turn;

        private Release(String name, Semaphore turn) {
            this.name = name;
            this.turn = turn;
        }

        @Override
        protected void commitImpl() {
            turn.release();
            leave(name);
        }

        @Override
        protected void rollbackImpl() {
            commitImpl();
        }
    }
}
