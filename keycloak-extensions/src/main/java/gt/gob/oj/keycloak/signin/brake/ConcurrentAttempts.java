package gt.gob.oj.keycloak.signin.brake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Lets a concurrent attempt wait. Keycloak's protector (26.7.5) checks one attempt per person at a time. It refuses
 * another as if the person were locked out, even while the last result is only being counted.
 */
final class ConcurrentAttempts {

    private static final Duration MAX_WAIT = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(10);

    /** Waiting attempts may each hold a database connection. */
    private static final Semaphore WAITING = new Semaphore(8);

    private ConcurrentAttempts() {}

    /**
     * Whether the stock protector refuses this attempt for a reason other than a concurrent one.
     *
     * @param check asks the stock protector within the given session
     */
    static boolean isRefused(KeycloakSession session, Predicate<KeycloakSession> check) {
        return isRefused(
                () -> check.test(session),
                // The check uses a separate session, in which the protector only reports lockouts.
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
            // Earlier attempts may have caused a lockout that is missing from this session's cache.
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
