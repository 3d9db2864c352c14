package gt.gob.oj.keycloak.cape.cases;

import gt.gob.oj.keycloak.cape.Conflict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conflict that needs a human decision. An open case ends in one of three ways: both sides are kept as they are, it
 * is dismissed with a reason, or the local person is asked, confirms, and is linked.
 *
 * @param kind code of a {@link Conflict}
 * @param capeId id of the legacy account
 * @param userId the local person concerned; empty for none
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

    /** Whether it can still be decided. */
    public boolean isOpen() {
        return status.equals(OPEN) || status.equals(ASKED);
    }
}
