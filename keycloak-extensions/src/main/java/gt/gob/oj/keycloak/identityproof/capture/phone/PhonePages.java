package gt.gob.oj.keycloak.identityproof.capture.phone;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.capture.Capture;
import gt.gob.oj.keycloak.identityproof.capture.HandOff;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.capture.page.CaptureProgress;
import gt.gob.oj.keycloak.identityproof.capture.page.CaptureServices;
import gt.gob.oj.keycloak.identityproof.capture.page.PieceBoxes;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadToken;
import gt.gob.oj.keycloak.identityproof.submission.OpenRequest;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.models.utils.SystemClientUtil;

/** Renders the phone's pages. */
record PhonePages(KeycloakSession session, CaptureServices services) {

    Response begin() {
        return show("begin");
    }

    /** Another browser opened the link first. */
    Response taken() {
        return show("taken");
    }

    /** The hand-off expired, was cancelled or never existed. */
    Response over() {
        return show("over");
    }

    /** The requested piece, otherwise the first missing one. */
    Response piece(HandOff handOff, @Nullable String asked, Map<String, String> errors) {
        RealmModel realm = session.getContext().getRealm();
        CitizenRef citizen = handOff.citizen();
        UserModel user = session.users().getUserById(realm, citizen.userId());
        Optional<OpenRequest> open = services.requests()
                .openRequest(citizen)
                .filter(r -> r.agreed()
                        && r.proof().id().equals(handOff.proofId())
                        && r.proof().attempt() == handOff.attempt()
                        && r.proof().collects());
        if (open.isEmpty() || user == null || !user.isEnabled()) {
            return over();
        }
        Map<Piece, ReceivedPiece> received = new EnumMap<>(open.get().received());
        Optional<Piece> shown = Optional.ofNullable(asked)
                .flatMap(Piece::of)
                .filter(received::containsKey)
                .or(() -> received.entrySet().stream()
                        .filter(e -> !e.getValue().isUsable())
                        .map(Map.Entry::getKey)
                        .findFirst());
        Optional<Capture> capture = services.challenges().current(handOff.proofId());
        if (shown.filter(Piece.VIDEO::equals).isPresent() && capture.isEmpty()) {
            return over();
        }
        LoginFormsProvider form =
                form("piece").setAttribute("piece", shown.map(Piece::code).orElse(""));
        new PieceBoxes(session, services)
                .addTo(
                        form,
                        open.get().proof(),
                        user,
                        received,
                        capture.orElse(null),
                        services.tokens().issue(permission(handOff)));
        Map<String, String> all = CaptureProgress.refusals(received);
        all.keySet().retainAll(shown.map(Piece::code).stream().toList());
        if (shown.map(received::get).filter(ReceivedPiece::isUsable).isEmpty()) {
            all.putAll(errors);
        }
        all.forEach((field, message) -> form.addError(new FormMessage(field, message)));
        return form.createForm("identity-hand-off.ftl");
    }

    private static UploadToken.Permission permission(HandOff handOff) {
        return new UploadToken.Permission(
                handOff.citizen().userId(), handOff.proofId(), handOff.attempt(), null, false, handOff.id());
    }

    private Response show(String state) {
        return form(state).createForm("identity-hand-off.ftl");
    }

    private LoginFormsProvider form(String state) {
        RealmModel realm = session.getContext().getRealm();
        session.getContext().setClient(SystemClientUtil.getSystemClient(realm));
        return session.getProvider(LoginFormsProvider.class).setAttribute("handOff", state);
    }
}
