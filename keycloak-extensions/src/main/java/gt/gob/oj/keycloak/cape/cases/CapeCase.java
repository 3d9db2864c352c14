package gt.gob.oj.keycloak.cape.cases;

import gt.gob.oj.keycloak.cape.Conflict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conflict that a person looks at. It is open until somebody keeps both sides as they are, dismisses it with a reason,
 * or asks the local person; once they confirm it is linked.
 *
 * @param kind code of a {@link Conflict}
 * @param capeId id of the legacy account
 * @param userId the local person whom it is about, empty for none
 */
public record CapeCase(
        String id,
        String kind,
        String capeId,
        String userId,
        String status,
        String foundBy,
        Instant foundAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    public static final String OPEN = "open";
    public static final String ASKED = "asked";
    public static final String LINKED = "linked";
    public static final String KEPT = "kept";
    public static final String DISMISSED = "dismissed";

    /** Whether something can still be done. */
    public boolean isOpen() {
        return status.equals(OPEN) || status.equals(ASKED);
    }
}
