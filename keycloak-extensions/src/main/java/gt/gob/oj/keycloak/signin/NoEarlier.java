package gt.gob.oj.keycloak.signin;

import java.util.concurrent.TimeUnit;
import org.keycloak.models.AbstractKeycloakTransaction;

/** Holds an answer back until its time: after everything is committed, so that nothing is held along with it. */
final class NoEarlier extends AbstractKeycloakTransaction {

    private final long nanos;

    /** @param nanos as {@link System#nanoTime()} counts them */
    NoEarlier(long nanos) {
        this.nanos = nanos;
    }

    @Override
    protected void commitImpl() {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected void rollbackImpl() {
        commitImpl();
    }
}
