package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import org.jspecify.annotations.Nullable;

/** A fault of one piece, described so that the citizen can send a better one. */
public record Correction(
        Piece piece,
        ReasonCode code,
        @Nullable String words,
        @Nullable Mark mark) {

    public static final int WORDS_MAX = 500;
}
