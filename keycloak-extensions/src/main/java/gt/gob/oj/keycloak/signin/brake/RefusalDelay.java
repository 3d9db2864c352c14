package gt.gob.oj.keycloak.signin.brake;

import java.util.concurrent.TimeUnit;
import org.keycloak.models.AbstractKeycloakTransaction;

/** Delays an answer until a fixed time. Runs after the commit, so that no lock is held meanwhile. */
public final class RefusalDelay extends AbstractKeycloakTransaction {

    private final long until;

    /** @param until as {@link System#nanoTime()} counts */
    public RefusalDelay(long until) {
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
