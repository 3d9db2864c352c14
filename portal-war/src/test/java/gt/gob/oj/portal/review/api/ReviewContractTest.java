package gt.gob.oj.portal.review.api;

import gt.gob.oj.portal.identityserver.ClientContract;
import java.util.Set;

class ReviewContractTest extends ClientContract {
    ReviewContractTest() {
        super("identity-proof", ReviewClient.class);
    }

    @Override
    protected Set<String> unread() {
        return Set.of(
                // Only the reviewer who has the case sees it, so it is always true.
                "Assignment.mine",
                // The page shows the text of a prompt.
                "Prompt.code",
                // The page of a piece requests its bytes, whose headers have type and length; nobody compares hashes.
                "Evidence.contentType",
                "Evidence.length",
                "Evidence.sha256",
                // The page shows its receipt code.
                "SameEvidence.id",
                // Citizens see the mark on their own pages.
                "Correction.mark");
    }
}
