package gt.gob.oj.portal.review;

import gt.gob.oj.portal.identityserver.ClientContract;
import java.util.Set;

class ReviewContractTest extends ClientContract {
    ReviewContractTest() {
        super("identity-proof", ReviewClient.class);
    }

    @Override
    protected Set<String> unread() {
        return Set.of(
                // Only who has a case sees it, so it is the reader's own.
                "Assignment.mine",
                // Prompts are shown by their text.
                "Prompt.code",
                // The page of a piece asks for its bytes, whose headers tell type and length; nobody compares hashes.
                "Evidence.contentType",
                "Evidence.length",
                "Evidence.sha256",
                // Named by its receipt code.
                "SameEvidence.id",
                // A mark is for the citizen, on their own pages.
                "Correction.mark");
    }
}
