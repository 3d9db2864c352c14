package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The requests as reviewers come by them. What is locked stays so until the end of the unit of work. */
public interface DeskQueue {

    /** Oldest first, also when they are sought backwards. */
    List<Item> page(DeskFilter filter, @Nullable Position from, boolean backwards, int size);

    Counts counts(String realmId, String reviewerId);

    /** The case to be judged next by that reviewer, locked; skips locked and unreadable rows. */
    Optional<IdentityProof> lockNext(String realmId, String reviewerId, Instant now);

    /** Moves the end of the assignment of a locked case. */
    void prolong(String id, Instant until);

    /** So that it is not the next one of the same reviewer at once. */
    void givenBack(String id, String reviewerId);

    /** A reviewer has the case now: it need not come back to or stay away from anybody. */
    void taken(String id);

    /** By which names the request is found; null for none. */
    void name(String id, @Nullable NameWords words);

    /** A row of the queue; a damaged one must not hide the others. */
    sealed interface Item {

        Position position();

        /**
         * How a request looks in the queue.
         *
         * @param opinions those on its present attempt
         * @param judged whether the one who asks has given an opinion on any attempt
         */
        record Request(Position position, IdentityProof proof, Set<Flag> flags, int opinions, boolean judged)
                implements Item {

            public Request {
                flags = Set.copyOf(flags);
            }
        }

        /** A row whose columns contradict each other; the log names it by its id. */
        record Unreadable(Position position) implements Item {}
    }

    /** A place in the queue: of the request that was shown there. */
    record Position(Instant submittedAt, String id) {}

    /** Nobody counts further than {@link #MOST} and one more. */
    record Counts(int pending, int inReview, int correction, int mine) {

        public static final int MOST = 1_000;
    }
}
