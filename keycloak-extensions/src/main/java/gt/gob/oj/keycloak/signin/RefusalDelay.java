package gt.gob.oj.keycloak.signin;

import java.util.concurrent.TimeUnit;
import org.keycloak.models.AbstractKeycloakTransaction;

/** Delays an answer until a fixed time. Runs after the commit, so that no lock is held meanwhile. */
final class RefusalDelay extends AbstractKeycloakTransaction {

    private final long until;

    /** @param until as {@link System#nanoTime()} counts */
    RefusalDelay(long until) {
        this.until = until;
    }

    @Override
    protected void commitImpl() {
        try {
            TimeUnit.NANOSECONDS.sleep(until - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected void rollbackImpl() {
        commitImpl();
    }
}
