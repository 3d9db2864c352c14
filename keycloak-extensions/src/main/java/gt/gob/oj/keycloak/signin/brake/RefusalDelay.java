package gt.gob.oj.keycloak.signin.brake;

import java.util.concurrent.TimeUnit;
import org.keycloak.models.AbstractKeycloakTransaction;

/** Delays a response until a fixed time. Runs after the commit, so that it holds no lock. */
public final class RefusalDelay extends AbstractKeycloakTransaction {

    private final long until;

    /**
     * @param until on the clock of {@link System#nanoTime()}
     */
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
