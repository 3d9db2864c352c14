package gt.gob.oj.portal.statistics;

import gt.gob.oj.portal.identityserver.ClientContract;
import java.util.Set;

class StatisticsContractTest extends ClientContract {
    StatisticsContractTest() {
        super("identity-proof", StatisticsClient.class);
    }

    @Override
    protected Set<String> unread() {
        return Set.of(
                // Reviewers are shown by name.
                "Reviewer.id");
    }
}
