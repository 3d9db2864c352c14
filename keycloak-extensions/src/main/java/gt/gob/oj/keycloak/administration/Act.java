package gt.gob.oj.keycloak.administration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something one administrator did, or asked a second one for.
 *
 * @param role of grants and revocations
 * @param decidedBy who approved, refused or withdrew it, null of acts that needed nobody else
 * @param expiresAt of requests
 */
record Act(
        String id,
        String personId,
        ActKind kind,
        @Nullable StaffRole role,
        Reason reason,
        String requestedBy,
        Instant requestedAt,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionWords,
        @Nullable Instant expiresAt) {

    enum State {
        DONE,
        PENDING,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        EXPIRED
    }

    @Override
    public String toString() {
        return "Act[" + id + "]";
    }
}
