package gt.gob.oj.portal.signin;

import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.signin.provider.IdentityServer;
import gt.gob.oj.portal.signin.provider.OidcSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Redirects a person to the identity server, for a sign-in or an action, and back to a page of the portal. */
@ApplicationScoped
public class SignIn {
    static final String PATH = "/ingresar";

    private final OidcSettings settings;
    private final IdentityServer server;
    private final AttemptCookies attempts;

    @Inject
    SignIn(OidcSettings settings, IdentityServer server, AttemptCookies attempts) {
        this.settings = settings;
        this.server = server;
        this.attempts = attempts;
    }

    /** Returns the portal's address that starts a sign-in and returns to the path. */
    public static String address(LocalPath destination) {
        return PATH + "?destino=" + URLEncoder.encode(destination.value(), StandardCharsets.UTF_8);
    }

    /** Returns the requested page with its query. */
    static LocalPath pathOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return LocalPath.orHome(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /**
     * Starts an action of the identity server, such as {@code identity-proof}; the person signs in first if necessary.
     */
    public Response action(
            String name, LocalPath destination, HttpServletRequest request, HttpServletResponse response) {
        return start(Attempt.first(destination), Map.of("kc_action", name), request, response);
    }

    Response start(
            Attempt attempt, Map<String, String> extra, HttpServletRequest request, HttpServletResponse response) {
        AuthenticationRequest.Builder question = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "profile", "email", "cui", "identity-status"),
                        settings.clientId(),
                        settings.answerAddress())
                .endpointURI(server.metadata().getAuthorizationEndpointURI())
                .state(attempt.state())
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
                .uiLocales(List.of(language(request)));
        extra.forEach(question::customParameter);
        response.addCookie(attempts.keep(attempt));
        return elsewhere(question.build().toURI());
    }

    public static Response elsewhere(URI address) {
        return Response.seeOther(address).header("Cache-Control", "no-store").build();
    }

    private static LangTag language(HttpServletRequest request) {
        try {
            return new LangTag(Language.of(request).code());
        } catch (LangTagException e) {
            throw new IllegalStateException(e);
        }
    }
}
