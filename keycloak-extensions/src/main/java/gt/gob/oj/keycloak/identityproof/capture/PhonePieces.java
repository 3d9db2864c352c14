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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** Takes what a phone without script sends; with script the bytes have come before. */
record PhonePieces(KeycloakSession session, HandOff handOff) {

    /** Of which {@link #message} knows the words; what an inspection found is read from the piece itself. */
    private static final Set<String> PROBLEMS =
            Set.of("missing", "empty", "too-large", "wrong-type", "wrong-offset", "not-open", "other-number");

    /** Field and message of a problem that stands in an address; nothing for what is none. */
    static Map<String, String> message(Piece piece, @Nullable String problem) {
        boolean known = problem != null
                && PROBLEMS.contains(problem)
                && (piece == Piece.VIDEO || !problem.equals("other-number"));
        return known ? Map.of(piece.code(), "identityProof.evidence." + piece.code() + "." + problem) : Map.of();
    }

    /** The code of what is wrong, empty when nothing is. */
    Optional<String> receive(SentForm form) throws IOException {
        Optional<Piece> sent = form.piece();
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        Piece piece = sent.get();
        try (InputStream file = form.files().get(piece)) {
            if (file == null) {
                Intake known =
                        proofs().intake().progress(handOff.proofId(), piece).orElse(Intake.NOT_OPEN);
                return known.complete() ? Optional.empty() : Optional.of("missing");
            }
            if (piece == Piece.VIDEO
                    && !proofs().challenges()
                            .shown(handOff.proofId(), String.valueOf(form.field("number")), List.of())) {
                return Optional.of("other-number");
            }
            Refusal refusal = proofs().intake()
                    .receiveWhole(handOff.proofId(), piece, file)
                    .refusal();
            return Optional.ofNullable(refusal).map(Refusal::code);
        }
    }

    private IdentityProofProvider proofs() {
        return session.getProvider(IdentityProofProvider.class);
    }
}
