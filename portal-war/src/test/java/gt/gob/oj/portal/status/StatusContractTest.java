package gt.gob.oj.portal.status;

import gt.gob.oj.portal.identityserver.ClientContract;
import java.util.Set;

class StatusContractTest extends ClientContract {
    StatusContractTest() {
        super("status", StatusClient.class);
    }

    @Override
    protected Set<String> unread() {
        return Set.of();
    }
}
