package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.Capture;
import gt.gob.oj.keycloak.identityproof.Challenge;
import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Intake;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** What the macro {@code piece} needs to know, on the pages of the action and on the phone's. */
record PieceBoxes(KeycloakSession session) {

    /** Megabytes of a form: the server refuses larger ones before it asks us. */
    private static final String FORM_LIMIT = "10";

    /** For these pieces. */
    void addTo(
            LoginFormsProvider form,
            IdentityProof proof,
            UserModel citizen,
            Map<Piece, Intake> received,
            @Nullable Capture capture,
            String token) {
        Map<String, Map<String, Object>> boxes = new HashMap<>();
        received.forEach((piece, intake) -> boxes.put(
                piece.code(),
                Map.of(
                        "complete", intake.complete(),
                        "usable", intake.isUsable(),
                        "check", intake.check().verdict().code(),
                        "received", intake.received(),
                        "limit", proofs().limits().of(piece))));
        form.setAttribute("pieces", boxes)
                .setAttribute("formLimit", FORM_LIMIT)
                .setAttribute("uploadUrl", address(IdentityUploadResourceFactory.ID))
                .setAttribute("challengeUrl", address(ChallengeResourceFactory.ID))
                .setAttribute("handOffUrl", address(HandOffResourceFactory.ID))
                .setAttribute("uploadToken", token);
        if (capture != null && received.containsKey(Piece.VIDEO)) {
            String cui = proofs().citizens()
                    .find(proof.citizen())
                    .map(CitizenRecord::printedCui)
                    .orElse("");
            form.setAttribute("saying", saying(capture, citizen, cui));
        }
    }

    /** What is to be said in the video. */
    private static Map<String, Object> saying(Capture capture, UserModel citizen, String cui) {
        Challenge challenge = capture.challenge();
        String statement = capture.statement();
        return Map.of(
                "name",
                (citizen.getFirstName() + " " + citizen.getLastName()).strip(),
                "cui",
                cui,
                "number",
                challenge == null ? "" : challenge.number(),
                "written",
                capture.written(),
                "statement",
                statement == null ? "" : statement);
    }

    private String address(String resource) {
        return session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms")
                .path(session.getContext().getRealm().getName())
                .path(resource)
                .build()
                .toString();
    }

    private IdentityProofProvider proofs() {
        return session.getProvider(IdentityProofProvider.class);
    }
}
