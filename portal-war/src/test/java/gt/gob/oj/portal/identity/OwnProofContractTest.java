package gt.gob.oj.portal.identity;

import gt.gob.oj.portal.identityserver.ClientContract;
import java.util.Set;

class OwnProofContractTest extends ClientContract {
    OwnProofContractTest() {
        super("identity-proof", OwnProofClient.class);
    }

    @Override
    protected Set<String> unread() {
        return Set.of(
                // When it was sent and decided is shown.
                "OwnProof.since",
                // Each attempt has the same page.
                "OwnProof.attempt",
                // Each correction names its piece, and what of it is missing.
                "OwnProof.wanted");
    }
}
