package gt.gob.oj.keycloak.identityproof.own;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.Piece;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looked at a request or a piece of its evidence; who it was is not the citizen's to know, as what they
 * looked is.
 *
 * @param piece null for the request as a whole
 */
public record Look(
        Instant at,
        Actor.Role role,
        @Nullable Piece piece,
        @Nullable String reason) {}
