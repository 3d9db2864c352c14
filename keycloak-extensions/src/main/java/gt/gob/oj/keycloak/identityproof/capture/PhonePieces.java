package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.HandOff;
import gt.gob.oj.keycloak.identityproof.Intake;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Takes what a phone without script sends; with script the bytes have come before. */
record PhonePieces(KeycloakSession session, HandOff handOff) {

    /** Field and message of what is wrong. */
    Map<String, String> receive(SentForm form) throws IOException {
        Optional<Piece> sent = form.piece();
        if (sent.isEmpty()) {
            return Map.of();
        }
        Piece piece = sent.get();
        try (InputStream file = form.files().get(piece)) {
            if (file == null) {
                Intake known =
                        proofs().intake().progress(handOff.proofId(), piece).orElse(Intake.NOT_OPEN);
                return known.complete() ? Standing.refusals(Map.of(piece, known)) : wrong(piece, "missing");
            }
            if (piece == Piece.VIDEO
                    && !proofs().challenges()
                            .shown(handOff.proofId(), String.valueOf(form.field("number")), List.of())) {
                return wrong(piece, "other-number");
            }
            Refusal refusal = proofs().intake()
                    .receiveWhole(handOff.proofId(), piece, file)
                    .refusal();
            return refusal == null ? Map.of() : wrong(piece, refusal.code());
        }
    }

    private static Map<String, String> wrong(Piece piece, String what) {
        return Map.of(piece.code(), "identityProof.evidence." + piece.code() + "." + what);
    }

    private IdentityProofProvider proofs() {
        return session.getProvider(IdentityProofProvider.class);
    }
}
