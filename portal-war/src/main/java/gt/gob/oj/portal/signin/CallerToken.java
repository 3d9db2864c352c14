package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.page.http.Cookies;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.signin.session.PersonSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The access token with which the person of the current request calls the identity server. */
@ApplicationScoped
public class CallerToken {
    private static final String REFUSED_TOKEN = "ficha-rechazada";
    private static final int LOOP_SECONDS = 10;

    private final HttpServletRequest request;
    private final PersonSessions sessions;
    private final FreshTokens tokens;
    private final SignInAgain again;
    private final PortalAddress portal;

    @Inject
    CallerToken(
            HttpServletRequest request,
            PersonSessions sessions,
            FreshTokens tokens,
            SignInAgain again,
            PortalAddress portal) {
        this.request = request;
        this.sessions = sessions;
        this.tokens = tokens;
        this.again = again;
        this.portal = portal;
    }

    /** Renews a token that expires soon; a person without a token must sign in again. */
    public String value() {
        return tokens.of(request).orElseThrow(again::failure).accessToken();
    }

    /** A refused token leads to the sign-in once. If the new token is refused as well, it is an outage. */
    public RuntimeException refused() {
        sessions.end(request);
        return Cookies.find(request, REFUSED_TOKEN).isPresent()
                ? new OutOfService(OutOfService.Part.IDENTITY, "status 401 to two tokens in a row")
                : again.failure(Cookies.make(REFUSED_TOKEN, "1", "/", LOOP_SECONDS, portal));
    }
}
