package gt.gob.oj.keycloak.database;

import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;

/** Work that must see the data of a transaction, and is discarded on rollback. */
public final class AfterCommit extends AbstractKeycloakTransaction {

    private final Runnable work;

    private AfterCommit(Runnable work) {
        this.work = work;
    }

    /** Runs in the request's thread after its transaction has committed; never after a rollback. */
    public static void run(KeycloakSession session, Runnable work) {
        session.getTransactionManager().enlistAfterCompletion(new AfterCommit(work));
    }

    @Override
    protected void commitImpl() {
        work.run();
    }

    @Override
    protected void rollbackImpl() {}
}
