package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.CitizenName;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Item;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Position;
import gt.gob.oj.keycloak.identityproof.desk.Queue;
import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import gt.gob.oj.keycloak.identityproof.request.Assignment;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Combines a page of the queue with the names of its citizens, in one lookup. */
record QueueViews(CitizenRecords citizens, String realmId, String reviewerId, boolean supervisor) {

    private static final CitizenName NOBODY = new CitizenName(null, null, null);

    RequestView.Page page(Queue.Page page) {
        List<Item> items = page.items();
        Map<String, CitizenName> names = citizens.names(
                realmId, items.stream().flatMap(QueueViews::citizen).distinct().toList());
        Instant now = Instant.now();
        DeskQueue.Counts counts = page.counts();
        return new RequestView.Page(
                items.stream().map(i -> item(i, names, now)).toList(),
                page.after() && !items.isEmpty()
                        ? QueueQuery.cursor(items.getLast().position())
                        : null,
                page.before() && !items.isEmpty()
                        ? QueueQuery.cursor(items.getFirst().position())
                        : null,
                new RequestView.Counts(counts.pending(), counts.inReview(), counts.correction(), counts.mine()));
    }

    private static Stream<String> citizen(Item item) {
        return item instanceof Item.Request request
                ? Stream.of(request.proof().citizen().userId())
                : Stream.of();
    }

    private RequestView item(Item item, Map<String, CitizenName> names, Instant now) {
        return switch (item) {
            case Item.Unreadable(Position position) -> RequestView.unreadable(position);
            case Item.Request request ->
                item(request, names.getOrDefault(request.proof().citizen().userId(), NOBODY), now);
        };
    }

    private RequestView item(Item.Request item, CitizenName name, Instant now) {
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
                isAssignedTo(assignment, reviewerId),
                assignment != null && assignment.until().isAfter(now),
                assignment == null ? null : assignment.until().toString(),
                item.opinions(),
                proof.state().isDecided() && (item.judged() || supervisor));
    }

    static List<String> flags(Collection<Flag> flags) {
        return flags.stream().sorted().map(Flag::code).toList();
    }

    private static boolean isAssignedTo(@Nullable Assignment assignment, String reviewerId) {
        return assignment != null && assignment.reviewerId().equals(reviewerId);
    }
}
