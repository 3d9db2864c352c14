package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reviewers' queue of requests. Row locks last until the unit of work ends. */
public interface DeskQueue {

    /** Oldest first, also when paging backwards. */
    List<Item> page(DeskFilter filter, @Nullable Position from, boolean backwards, int size);

    Counts counts(String realmId, String reviewerId);

    /** Locks and returns the next case for that reviewer. Skips locked and unreadable rows. */
    Optional<IdentityProof> lockNext(String realmId, String reviewerId, Instant now);

    /** Sets the end of a locked case's assignment. */
    void prolong(String id, Instant until);

    /** Notes who gave the case back, so that it is not offered to the same reviewer again at once. */
    void givenBack(String id, String reviewerId);

    /** Clears who gave the case back or should get it again, because a reviewer has taken it. */
    void taken(String id);

    /** Sets the searchable names of the request; null clears them. */
    void name(String id, @Nullable NameWords words);

    /** A row of the queue. A damaged row must not hide the others. */
    sealed interface Item {

        Position position();

        /**
         * A request as the queue lists it.
         *
         * @param opinions the number of opinions on the current attempt
         * @param judged whether the searching reviewer has given an opinion on any attempt
         */
        record Request(Position position, IdentityProof proof, Set<Flag> flags, int opinions, boolean judged)
                implements Item {

            public Request {
                flags = Set.copyOf(flags);
            }
        }

        /** A row whose columns contradict each other. The log names it by its id. */
        record Unreadable(Position position) implements Item {}
    }

    /** A cursor: the position of a request that was shown. */
    record Position(Instant submittedAt, String id) {}

    /** The totals. Counting stops at {@link #MOST} plus one. */
    record Counts(int pending, int inReview, int correction, int mine) {

        public static final int MOST = 1_000;
    }
}
