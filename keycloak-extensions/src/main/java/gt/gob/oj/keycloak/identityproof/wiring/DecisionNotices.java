package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.store.DueNotices;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.email.EmailException;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Tells citizens what was decided, after the decision is committed. While the mail server is down the decision stands
 * and the notice stays due; a row's lock keeps two nodes from sending it twice.
 */
record DecisionNotices(KeycloakSessionFactory factory, DecisionMail mail) implements Runnable {

    private static final Logger LOG = Logger.getLogger(DecisionNotices.class);
    private static final Duration GIVE_UP = Duration.ofDays(7);
    private static final int MAX_FAILURES = 3;

    static void soon(KeycloakSession session, String portalUrl) {
        session.getProvider(ExecutorsProvider.class)
                .getExecutor("identity-proof-notices")
                .execute(new DecisionNotices(session.getKeycloakSessionFactory(), new DecisionMail(portalUrl)));
    }

    @Override
    public void run() {
        Instant after = Instant.now().minus(GIVE_UP);
        int failures = 0;
        while (failures < MAX_FAILURES) {
            Instant from = after;
            Attempt attempt = KeycloakModelUtils.runJobInTransactionWithResult(factory, s -> tellNext(s, from));
            if (attempt.decidedAt() == null) {
                return;
            }
            if (!attempt.sent()) {
                // The next in line may have an address that works.
                after = attempt.decidedAt();
                failures++;
            }
        }
    }

    private Attempt tellNext(KeycloakSession session, Instant after) {
        DueNotices due = new DueNotices(KeycloakUnitOfWork.entityManager(session));
        IdentityProof next = due.next(after).orElse(null);
        if (next == null || next.decision() == null) {
            return new Attempt(null, false);
        }
        Instant decidedAt = next.decision().decidedAt();
        try {
            mail.send(session, next);
        } catch (EmailException e) {
            // Not the throwable: mail servers quote the address in their refusals.
            LOG.warnf("the notice of request %s could not be sent and stays due: %s", next.id(), rootOf(e));
            return new Attempt(decidedAt, false);
        }
        due.told(next.id(), Instant.now());
        return new Attempt(decidedAt, true);
    }

    private static String rootOf(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getName();
    }

    /** The decision whose turn it was, if there was one. */
    private record Attempt(@Nullable Instant decidedAt, boolean sent) {}
}
