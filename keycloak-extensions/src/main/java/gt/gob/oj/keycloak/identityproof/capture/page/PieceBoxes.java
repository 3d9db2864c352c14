package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.capture.Capture;
import gt.gob.oj.keycloak.identityproof.capture.Challenge;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** The template data of the macro {@code piece}, for the pages of the action and of the phone. */
public record PieceBoxes(KeycloakSession session, CaptureServices services) {

    public static final String UPLOAD = "identity-upload";
    public static final String CHALLENGE = "identity-challenge";
    public static final String HAND_OFF = "identity-hand-off";

    /** In megabytes. The server rejects larger forms before this code runs. */
    private static final String FORM_LIMIT = "10";

    /** Adds the template data of these pieces. */
    public void addTo(
            LoginFormsProvider form,
            IdentityProof proof,
            UserModel citizen,
            Map<Piece, ReceivedPiece> received,
            @Nullable Capture capture,
            String token) {
        Map<String, Map<String, Object>> boxes = new HashMap<>();
        received.forEach((piece, known) -> boxes.put(
                piece.code(),
                Map.of(
                        "complete", known.upload().complete(),
                        "usable", known.isUsable(),
                        "check", known.check().verdict().code(),
                        "received", known.upload().received(),
                        "limit", services.limits().of(piece))));
        form.setAttribute("pieces", boxes)
                .setAttribute("formLimit", FORM_LIMIT)
                .setAttribute("uploadUrl", address(UPLOAD))
                .setAttribute("challengeUrl", address(CHALLENGE))
                .setAttribute("handOffUrl", address(HAND_OFF))
                .setAttribute("uploadToken", token);
        if (capture != null && received.containsKey(Piece.VIDEO)) {
            String cui = services.citizens()
                    .find(proof.citizen())
                    .map(CitizenRecord::printedCui)
                    .orElse("");
            form.setAttribute("saying", saying(capture, citizen, cui));
        }
    }

    /** The prompts of the video. */
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
}
