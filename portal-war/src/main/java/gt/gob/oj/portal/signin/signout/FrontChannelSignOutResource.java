package gt.gob.oj.portal.signin.signout;

import gt.gob.oj.portal.page.failure.FailureKind;
import gt.gob.oj.portal.page.failure.FailurePage;
import gt.gob.oj.portal.signin.provider.OidcSettings;
import gt.gob.oj.portal.signin.session.SignedOutSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The identity server's page loads this in an iframe when a session ends (OpenID Connect Front-Channel Logout 1.0).
 * Browsers send none of our cookies into an iframe of another site, so the session is found by its {@code sid}.
 */
@Path(FrontChannelSignOutResource.PATH)
@ApplicationScoped
public class FrontChannelSignOutResource {
    static final String PATH = "/ingresar/cierre-en-marco";

    @Inject
    private OidcSettings settings;

    @Inject
    private SignedOutSessions signedOut;

    @GET
    public Response signOut(
            @QueryParam("iss") @Nullable String issuer,
            @QueryParam("sid") @Nullable String session,
            @Context HttpServletResponse response) {
        if (session == null || !settings.issuer().getValue().equals(issuer)) {
            return FailurePage.answer(FailureKind.BAD_REQUEST);
        }
        signedOut.addKnown(session);
        // Replaces the usual policy, which forbids frames.
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; frame-ancestors 'self' "
                        + URI.create(issuer).resolve("/").toString().replaceAll("/$", ""));
        return Response.ok("", "text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .build();
    }
}
