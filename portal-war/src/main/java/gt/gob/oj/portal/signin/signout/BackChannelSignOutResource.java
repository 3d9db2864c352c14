package gt.gob.oj.portal.signin.signout;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.SessionID;
import gt.gob.oj.portal.signin.provider.IdentityServer;
import gt.gob.oj.portal.signin.session.SignedOutSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.text.ParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identity server reports the end of one session, or of all sessions of a person (OpenID Connect Back-Channel
 * Logout).
 */
@Path("/ingresar/cierre")
@ApplicationScoped
public class BackChannelSignOutResource {
    @Inject
    private IdentityServer server;

    @Inject
    private SignedOutSessions signedOut;

    @POST
    public Response signOut(@Context HttpServletRequest request) {
        Optional<LogoutTokenClaimsSet> claims = parse(
                        Objects.requireNonNullElse(request.getParameter("logout_token"), ""))
                .flatMap(server::acceptLogout);
        claims.ifPresent(this::remember);
        return Response.status(claims.isPresent() ? 200 : 400)
                .header("Cache-Control", "no-store")
                .build();
    }

    private void remember(LogoutTokenClaimsSet claims) {
        @Nullable SessionID session = claims.getSessionID();
        @Nullable Subject subject = claims.getSubject();
        signedOut.add(session == null ? null : session.getValue(), subject == null ? null : subject.getValue());
    }

    private static Optional<JWT> parse(String token) {
        try {
            return Optional.of(JWTParser.parse(token));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
