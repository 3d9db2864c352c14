package gt.gob.oj.portal.identity;

import gt.gob.oj.portal.identityserver.IdentityServerClients;
import gt.gob.oj.portal.identityserver.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The person's own request at the identity server. */
@ApplicationScoped
class OwnProofApi {
    private final OwnProofClient client;
    private final OwnProofClient quick;

    @Inject
    OwnProofApi(IdentityServerClients clients) {
        this.client = clients.client(OwnProofClient.class, OwnProofClient.PATH);
        this.quick = clients.quickClient(OwnProofClient.class, OwnProofClient.PATH);
    }

    OwnProof read() {
        return read(client);
    }

    /** For pages that are complete without the answer. */
    OwnProof readSoon() {
        return read(quick);
    }

    private static OwnProof read(OwnProofClient client) {
        try {
            return client.state();
        } catch (Refused unreadable) {
            return OwnProof.unreadable(unreadable.receiptCode());
        }
    }

    /** Returns false if there is nothing to withdraw, or no longer. */
    boolean withdraw() {
        return done(client::withdraw);
    }

    /** Returns false if nothing is approved, or no longer. */
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
