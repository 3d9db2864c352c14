package gt.gob.oj.keycloak.identityproof.capture.phone;

import gt.gob.oj.keycloak.PlainResource;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.capture.HandOff;
import gt.gob.oj.keycloak.identityproof.capture.PhoneHandOff;
import gt.gob.oj.keycloak.identityproof.capture.page.CaptureServices;
import gt.gob.oj.keycloak.identityproof.capture.page.PieceBoxes;
import gt.gob.oj.keycloak.identityproof.capture.page.SentForm;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadAnswer;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadToken.Permission;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.util.CacheControlUtil;
import org.keycloak.services.util.LocaleUtil;

/**
 * The hand-off to a phone. The holder of an upload token creates the link; the browser that opens it first may send the
 * pieces of that attempt and nothing else. The link is opened by a button, so that a link preview in a chat does not
 * use it up.
 */
public final class HandOffResource implements PlainResource {

    private static final String COOKIE = "OJ_HAND_OFF";

    private final KeycloakSession session;
    private final CaptureServices services;
    private final RealmModel realm;

    public HandOffResource(KeycloakSession session, CaptureServices services) {
        this.session = session;
        this.services = services;
        this.realm = session.getContext().getRealm();
    }

    @POST
    public Response begin(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        Optional<Permission> permission = ofSignIn(authorization);
        if (permission.isEmpty()) {
            return Problems.of(Refusal.UNAUTHENTICATED);
        }
        return handOffs()
                .begin(permission.get().proofId())
                .map(begun -> {
                    String link = address().path(begun.code()).build().toString();
                    return UploadAnswer.json(
                            201,
                            Map.of(
                                    "url", link,
                                    "qr", QrCode.svg(link),
                                    "expiresAt", begun.expiresAt().toString()));
                })
                .orElseGet(() -> Problems.of(Refusal.NOT_OPEN));
    }

    @DELETE
    public Response end(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        Optional<Permission> permission = ofSignIn(authorization);
        permission.ifPresent(l -> handOffs().end(l.proofId()));
        return permission.isEmpty()
                ? Problems.of(Refusal.UNAUTHENTICATED)
                : Response.noContent().build();
    }

    /** A phone may not create a second hand-off. */
    private Optional<Permission> ofSignIn(@Nullable String authorization) {
        return services.tokens().permission(authorization).filter(l -> l.signInId() != null);
    }

    @GET
    @Path("{code}")
    public Response open(
            @PathParam("code") String code,
            @QueryParam("piece") @Nullable String piece,
            @QueryParam("problem") @Nullable String problem) {
        CacheControlUtil.noBackButtonCacheControlHeader(session);
        LocaleUtil.processLocaleParam(session, realm, null);
        PhonePages pages = new PhonePages(session, services);
        Optional<HandOff> handOff = handOff(code);
        if (handOff.isEmpty()) {
            return pages.over();
        }
        if (isMine(handOff.get())) {
            Map<String, String> errors = Optional.ofNullable(piece)
                    .flatMap(Piece::of)
                    .map(p -> PhonePieces.message(p, problem))
                    .orElse(Map.of());
            return pages.piece(handOff.get(), piece, errors);
        }
        return handOff.get().browserHash() == null ? pages.begin() : pages.taken();
    }

    @POST
    @Path("{code}")
    public Response send(@PathParam("code") String code) throws IOException {
        CacheControlUtil.noBackButtonCacheControlHeader(session);
        PhonePages pages = new PhonePages(session, services);
        Optional<HandOff> handOff = handOff(code);
        if (handOff.isEmpty()) {
            return pages.over();
        }
        URI self = address().path(code).build();
        if (isMine(handOff.get())) {
            SentForm form = SentForm.read(session.getContext().getHttpRequest());
            Optional<String> problem = new PhonePieces(services, handOff.get()).receive(form);
            return Response.seeOther(problem.map(p -> page(self, form, p)).orElse(self))
                    .build();
        }
        return handOffs()
                .open(handOff.get())
                .map(secret -> Response.seeOther(self).cookie(cookie(secret)).build())
                .orElseGet(pages::taken);
    }

    /** Redirects to a URL, so that Back and Reload do not resubmit the form. */
    private static URI page(URI self, SentForm form, String problem) {
        return UriBuilder.fromUri(self)
                .queryParam("piece", form.piece().map(Piece::code).orElse(""))
                .queryParam("problem", problem)
                .build();
    }

    /** Empty if the person was disabled or removed in the meantime. */
    private Optional<HandOff> handOff(String code) {
        return handOffs().ofCode(realm.getId(), code).filter(found -> {
            UserModel owner = session.users().getUserById(realm, found.citizen().userId());
            return owner != null && owner.isEnabled();
        });
    }

    private boolean isMine(HandOff handOff) {
        Cookie cookie = session.getContext()
                .getHttpRequest()
                .getHttpHeaders()
                .getCookies()
                .get(COOKIE);
        return cookie != null && handOff.isOpenTo(PhoneHandOff.hash(cookie.getValue()));
    }

    private NewCookie cookie(String secret) {
        URI address = address().build();
        return new NewCookie.Builder(COOKIE)
                .value(secret)
                .path(address.getPath())
                .maxAge((int) PhoneHandOff.LONGEST_LIFE.toSeconds())
                .httpOnly(true)
                .secure(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private UriBuilder address() {
        return session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms")
                .path(realm.getName())
                .path(PieceBoxes.HAND_OFF);
    }

    private PhoneHandOff handOffs() {
        return services.handOffs();
    }
}
