package gt.gob.oj.portal.administration.cape;

import gt.gob.oj.portal.identityserver.ClientContract;
import java.util.Set;

class CapeContractTest extends ClientContract {
    CapeContractTest() {
        super("cape-desk", CapeClient.class);
    }

    @Override
    protected Set<String> unread() {
        return Set.of(
                // A decided conflict says how it ended and why.
                "CapeCaseDetail.decidedAt",
                // The page does not link an account of CAPE.
                "CapeSide.id",
                // The page shows when the import made progress last.
                "Run.begunAt");
    }
}
