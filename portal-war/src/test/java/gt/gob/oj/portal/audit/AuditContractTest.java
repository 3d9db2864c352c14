package gt.gob.oj.portal.audit;

import gt.gob.oj.portal.identityserver.ClientContract;
import java.util.Set;

class AuditContractTest extends ClientContract {
    AuditContractTest() {
        super("identity-proof", AuditClient.class);
    }

    @Override
    protected Set<String> unread() {
        return Set.of(
                // The server verifies the chain; a line shows its own seal.
                "AuditLine.previousHash");
    }
}
