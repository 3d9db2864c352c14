package gt.gob.oj.portal.identity;

import gt.gob.oj.portal.identityserver.IdentityServerClients;
import gt.gob.oj.portal.identityserver.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The person's own request at the identity server. */
@ApplicationScoped
class OwnProofApi {
    private final OwnProofClient client;

    @Inject
    OwnProofApi(IdentityServerClients clients) {
        this.client = clients.client(OwnProofClient.class, OwnProofClient.PATH);
    }

    OwnProof read() {
        try {
            return client.state();
        } catch (Refused unreadable) {
            return OwnProof.unreadable(unreadable.receiptCode());
        }
    }

    /** False when there was nothing (any more) to take back. */
    boolean withdraw() {
        return done(client::withdraw);
    }

    /** False when nothing is approved (any more). */
    boolean reopen() {
        return done(client::reopen);
    }

    private static boolean done(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refused tooLate) {
            return false;
        }
    }
}
