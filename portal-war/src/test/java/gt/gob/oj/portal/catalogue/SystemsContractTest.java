package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.identityserver.ClientContract;
import java.util.Set;

class SystemsContractTest extends ClientContract {
    SystemsContractTest() {
        super("systems", SystemsClient.class);
    }

    @Override
    protected Set<String> unread() {
        return Set.of();
    }
}
