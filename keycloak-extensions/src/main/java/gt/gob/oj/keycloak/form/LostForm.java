package gt.gob.oj.keycloak.form;

import gt.gob.oj.keycloak.Seal;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The input of a form whose session had expired when it was sent. An encrypted cookie carries it to the next display of
 * the form. It contains no password, is valid for some minutes, and is read once.
 */
public enum LostForm {
    REGISTRATION("registration", "cui,birth-date-day,birth-date-month,birth-date-year,email"),
    SIGN_IN("authenticate", "username"),
    RESET("reset-credentials", "username"),

    /** Belongs to a signed-in person and is shown only to that person. */
    IDENTITY_PROOF("required-action", "typed-by,firstName,lastName,phoneNumber,address,casillero,statement");

    /** The hidden field that names the owner of a signed-in person's form. Its value cannot be forged. */
    private static final String OWNER = "typed-by";

    private static final String COOKIE = "OJ_TYPED";
    private static final String ARRIVED = "oj.form.taken";
    private static final int LONGEST_VALUE = 1000;

    /** A cookie is limited to 4 KB, encrypted and in Base64. */
    private static final int LONGEST = 2700;

    private final String path;
    private final String fields;

    /**
     * @param fields comma-separated field names
     */
    LostForm(String path, String fields) {
        this.path = path;
        this.fields = fields;
    }

    /** The form that posts to {@code /login-actions/PATH}. */
    static Optional<LostForm> at(String path) {
        return List.of(values()).stream().filter(form -> form.path.equals(path)).findFirst();
    }

    /** Notes that a step of the flow received the form, so nothing is lost. */
    public static void arrived(KeycloakSession session) {
        session.setAttribute(ARRIVED, true);
    }

    static boolean hasArrived(KeycloakSession session) {
        return session.getAttribute(ARRIVED) != null;
    }

    String path() {
        return path;
    }

    /** The step at which the authentication restarts. For a signed-in person's form it is the sign-in itself. */
    String firstStep() {
        return hasOwner() ? SIGN_IN.path : path;
    }

    /** The input to keep. Empty if it exceeds a cookie's size or lacks its owner. */
    Map<String, String> typed(HttpRequest posted) {
        Map<String, String> typed = PostedTexts.of(posted, Set.of(fields.split(",")));
        typed.replaceAll((name, text) -> text.substring(0, Math.min(text.length(), LONGEST_VALUE)));
        boolean ownerMissing = hasOwner() && !typed.containsKey(OWNER);
        return ownerMissing || bytes(typed) > LONGEST ? Map.of() : typed;
    }

    private boolean hasOwner() {
        return this == IDENTITY_PROOF;
    }

    private static int bytes(Map<String, String> typed) {
        return typed.values().stream()
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** The value of the hidden field {@code typed-by}. */
    public String ownerMark(KeycloakSession session, UserModel owner) {
        return Seal.of(session, session.getContext().getRealm(), "form/owner").of(name(), owner.getId());
    }

    /** The input of this person, once. Empty if another person typed it. */
    public Optional<Map<String, String>> take(KeycloakSession session, UserModel owner) {
        return take(session)
                .filter(typed -> Seal.same(typed.getOrDefault(OWNER, ""), ownerMark(session, owner)))
                .map(HashMap::new)
                .map(typed -> {
                    typed.remove(OWNER);
                    return typed;
                });
    }

    NewCookie cookie(KeycloakSession session, Map<String, String> typed) {
        return cookie(session, box(session).close(name(), typed), TypedBox.SECONDS);
    }

    boolean isThere(KeycloakSession session) {
        return open(session).isPresent();
    }

    /** The input, once. */
    public Optional<Map<String, String>> take(KeycloakSession session) {
        Optional<Map<String, String>> typed = open(session);
        if (typed.isPresent()) {
            session.getContext().getHttpResponse().setCookieIfAbsent(cookie(session, "", 0));
        }
        return typed;
    }

    private Optional<Map<String, String>> open(KeycloakSession session) {
        Cookie cookie = session.getContext()
                .getHttpRequest()
                .getHttpHeaders()
                .getCookies()
                .get(COOKIE);
        return cookie == null ? Optional.empty() : box(session).open(name(), cookie.getValue());
    }

    private static TypedBox box(KeycloakSession session) {
        return new TypedBox(Seal.of(session, session.getContext().getRealm(), "form/typed"));
    }

    private static NewCookie cookie(KeycloakSession session, String value, int seconds) {
        RealmModel realm = session.getContext().getRealm();
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path(session.getContext().getUri().getBaseUri().getPath() + "realms/" + realm.getName() + "/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure("https"
                        .equals(session.getContext().getUri().getBaseUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
