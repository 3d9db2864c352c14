package gt.gob.oj.keycloak.identityproof.own;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.Piece;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A view of a request or a piece of its evidence. The citizen learns the role of the viewer, not the identity.
 *
 * @param piece null for the request as a whole
 */
public record Viewing(
        Instant at,
        Actor.Role role,
        @Nullable Piece piece,
        @Nullable String reason) {}
