package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.identityserver.ClientContract;
import java.util.Set;

class PeopleContractTest extends ClientContract {
    PeopleContractTest() {
        super("staff-administration", PeopleClient.class);
    }

    @Override
    protected Set<String> unread() {
        return Set.of(
                // The page links back to the person or to the list.
                "Settled.id");
    }
}
