package gt.gob.oj.keycloak.identityproof.request;

import gt.gob.oj.keycloak.identityproof.Piece;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a request.
 *
 * @param codes the reasons; empty in rows older than reason codes, but {@link Change} rejects new decisions without a
 *     reason
 * @param reason the reviewer's own words
 * @param pieces the pieces to send again; non-empty only for a correction
 */
public record Decision(
        Outcome outcome,
        Set<ReasonCode> codes,
        @Nullable String reason,
        Set<Piece> pieces,
        String decidedBy,
        Instant decidedAt) {

    public static final int REASON_MAX = 2000;

    public Decision {
        codes = Set.copyOf(codes);
        pieces = Set.copyOf(pieces);
        if (reason != null && reason.length() > REASON_MAX) {
            throw new IllegalArgumentException("reason too long");
        }
        if ((outcome == Outcome.CORRECT) == pieces.isEmpty()) {
            throw new IllegalArgumentException("a correction needs pieces, other decisions must have none");
        }
    }

    /** An approval needs no reason. */
    boolean isJustified() {
        return outcome == Outcome.APPROVE || !codes.isEmpty() || (reason != null && !reason.isBlank());
    }
}
