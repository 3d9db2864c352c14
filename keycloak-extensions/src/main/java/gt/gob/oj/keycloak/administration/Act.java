package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.administration.people.StaffRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An action by one administrator, or a request to a second one.
 *
 * @param role for grants and revocations
 * @param decidedBy who approved, refused or withdrew it; null for acts that need no second administrator
 * @param expiresAt for requests
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
