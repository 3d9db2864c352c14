package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.identityserver.ClientContract;
import java.util.Set;

class CapeContractTest extends ClientContract {
    CapeContractTest() {
        super("cape-desk", CapeClient.class);
    }

    @Override
    protected Set<String> unread() {
        return Set.of(
                // A decided case says how it ended and why.
                "CapeCaseDetail.decidedAt",
                // Nothing leads from a side to its account.
                "CapeSide.id",
                // The page says when the import moved last.
                "Run.begunAt");
    }
}
