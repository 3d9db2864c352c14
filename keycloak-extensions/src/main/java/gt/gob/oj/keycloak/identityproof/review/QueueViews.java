package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.CitizenName;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.DeskQueue;
import gt.gob.oj.keycloak.identityproof.Flag;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.desk.Queue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins a page of the queue with the names of its citizens, all at once. */
record QueueViews(CitizenRecords citizens, String realmId, String reviewerId, boolean supervisor) {

    private static final CitizenName NOBODY = new CitizenName(null, null, null);

    RequestView.Page page(Queue.Page page) {
        List<DeskQueue.Item> items = page.items();
        Map<String, CitizenName> names = citizens.names(
                realmId,
                items.stream().map(i -> i.proof().citizen().userId()).distinct().toList());
        Instant now = Instant.now();
        DeskQueue.Counts counts = page.counts();
        return new RequestView.Page(
                items.stream()
                        .map(i -> item(i, names.getOrDefault(i.proof().citizen().userId(), NOBODY), now))
                        .toList(),
                page.after() && !items.isEmpty()
                        ? QueueQuery.cursor(items.getLast().proof())
                        : null,
                page.before() && !items.isEmpty()
                        ? QueueQuery.cursor(items.getFirst().proof())
                        : null,
                new RequestView.Counts(counts.pending(), counts.inReview(), counts.correction(), counts.mine()));
    }

    private RequestView item(DeskQueue.Item item, CitizenName name, Instant now) {
        IdentityProof proof = item.proof();
        var submission = proof.submission();
        var assignment = proof.assignment();
        return new RequestView(
                proof.id(),
                submission == null ? null : submission.receiptCode().value(),
                proof.state().code(),
                name.givenName(),
                name.familyName(),
                name.cui(),
                submission == null ? null : submission.at().toString(),
                proof.since().toString(),
                proof.attempt(),
                flags(item.flags()),
                isWith(assignment, reviewerId),
                assignment != null && assignment.until().isAfter(now),
                assignment == null ? null : assignment.until().toString(),
                item.opinions(),
                proof.state().isDecided() && (item.judged() || supervisor));
    }

    static List<String> flags(Collection<Flag> flags) {
        return flags.stream().sorted().map(Flag::code).toList();
    }

    private static boolean isWith(IdentityProof.@Nullable Assignment assignment, String reviewerId) {
        return assignment != null && assignment.reviewerId().equals(reviewerId);
    }
}
