package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.identityserver.ClientContract;
import java.util.Set;

class AgentActsContractTest extends ClientContract {
    AgentActsContractTest() {
        super("identity-proof", AgentActsClient.class);
    }

    @Override
    protected Set<String> unread() {
        return Set.of();
    }
}
