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
                // The page shows the times of submission and decision instead.
                "OwnProof.since",
                // Every attempt has the same page.
                "OwnProof.attempt",
                // Each correction names its piece and what is missing of it.
                "OwnProof.wanted");
    }
}
