package gt.gob.oj.keycloak.form;

import gt.gob.oj.keycloak.Seal;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * What was typed into a form whose session had ended when it was sent: an encrypted cookie takes it to the form that is
 * shown next. It holds no password, is good for some minutes, and is read once.
 */
public enum LostForm {
    REGISTRATION("registration", "cui,birth-date-day,birth-date-month,birth-date-year,email"),
    SIGN_IN("authenticate", "username"),
    RESET("reset-credentials", "username");

    private static final String COOKIE = "OJ_TYPED";
    private static final String TAKEN = "oj.form.taken";
    private static final int LONGEST_VALUE = 300;

    private final String path;
    private final String fields;

    /** @param fields their names, between commas */
    LostForm(String path, String fields) {
        this.path = path;
        this.fields = fields;
    }

    /** The form that is sent to {@code /login-actions/PATH}. */
    static Optional<LostForm> at(String path) {
        return List.of(values()).stream().filter(form -> form.path.equals(path)).findFirst();
    }

    /** Says that the step of the flow got the form, so that nothing is lost. */
    public static void arrived(KeycloakSession session) {
        session.setAttribute(TAKEN, true);
    }

    static boolean hasArrived(KeycloakSession session) {
        return session.getAttribute(TAKEN) != null;
    }

    String path() {
        return path;
    }

    /** Without what is none of this form's; long text is cut, since a cookie has room for 4 KB. */
    Map<String, String> typed(MultivaluedMap<String, String> posted) {
        return KeptForm.only(posted, List.of(fields.split(","))).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue()
                                .substring(0, Math.min(field.getValue().length(), LONGEST_VALUE))));
    }

    NewCookie cookie(KeycloakSession session, Map<String, String> typed) {
        return cookie(session, box(session).close(name(), typed), TypedBox.SECONDS);
    }

    boolean isThere(KeycloakSession session) {
        return open(session).isPresent();
    }

    /** What was typed, once. */
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
