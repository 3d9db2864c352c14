package gt.gob.oj.keycloak.signin.brake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Makes a concurrent attempt wait. Keycloak's protector checks one attempt of a person at a time and refuses another as if
 * the person were locked out (26.7.5), also for the moment in which the last result is being counted.
 */
final class ConcurrentAttempts {

    private static final Duration MAX_WAIT = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(10);

    /** They may hold a database connection each. */
    private static final Semaphore WAITING = new Semaphore(8);

    private ConcurrentAttempts() {}

    /**
     * Whether the stock protector refuses this attempt for another reason than a concurrent one.
     *
     * @param check asks the stock protector within the given session
     */
    static boolean isRefused(KeycloakSession session, Predicate<KeycloakSession> check) {
        return isRefused(
                () -> check.test(session),
                // A session that signs nobody in is only told about lockouts.
                () -> KeycloakModelUtils.runJobInTransactionWithResult(
                        session.getKeycloakSessionFactory(), check::test));
    }

    static boolean isRefused(BooleanSupplier busyOrLockedOut, BooleanSupplier lockedOut) {
        if (!busyOrLockedOut.getAsBoolean()) {
            return false;
        }
        if (lockedOut.getAsBoolean() || !WAITING.tryAcquire()) {
            return true;
        }
        try {
            // The attempts before may have led to a lockout, which this session's cache would not tell.
            return !becomesFree(busyOrLockedOut) || lockedOut.getAsBoolean();
        } finally {
            WAITING.release();
        }
    }

    private static boolean becomesFree(BooleanSupplier busyOrLockedOut) {
        long end = System.nanoTime() + MAX_WAIT.toNanos();
        try {
            while (System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
                if (!busyOrLockedOut.getAsBoolean()) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
