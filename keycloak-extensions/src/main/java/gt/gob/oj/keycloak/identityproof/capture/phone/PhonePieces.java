package gt.gob.oj.keycloak.identityproof.capture.phone;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.capture.HandOff;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.capture.page.CaptureServices;
import gt.gob.oj.keycloak.identityproof.capture.page.SentForm;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Receives form uploads from a phone without script. With script, the bytes were uploaded before. */
record PhonePieces(CaptureServices services, HandOff handOff) {

    /**
     * The problem codes for which {@link #message} has a text. Findings of an inspection come from the piece itself.
     */
    private static final Set<String> PROBLEMS =
            Set.of("missing", "empty", "too-large", "wrong-type", "wrong-offset", "not-open", "other-number");

    /** The message key by field for a problem code from the URL. Empty for an unknown code. */
    static Map<String, String> message(Piece piece, @Nullable String problem) {
        boolean known = problem != null
                && PROBLEMS.contains(problem)
                && (piece == Piece.VIDEO || !problem.equals("other-number"));
        return known ? Map.of(piece.code(), "identityProof.evidence." + piece.code() + "." + problem) : Map.of();
    }

    /** The code of the problem. Empty if there is none. */
    Optional<String> receive(SentForm form) throws IOException {
        Optional<Piece> sent = form.piece();
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        Piece piece = sent.get();
        try (InputStream file = form.files().get(piece)) {
            if (file == null) {
                ReceivedPiece known = services.received()
                        .run(r -> r.find(handOff.proofId(), piece))
                        .orElse(ReceivedPiece.NOTHING);
                return known.upload().complete() ? Optional.empty() : Optional.of("missing");
            }
            if (piece == Piece.VIDEO
                    && !services.challenges()
                            .shown(handOff.proofId(), String.valueOf(form.field("number")), List.of())) {
                return Optional.of("other-number");
            }
            Refusal refusal = services.uploads()
                    .receiveWhole(handOff.proofId(), piece, file)
                    .refusal();
            return Optional.ofNullable(refusal).map(Refusal::code);
        }
    }
}
