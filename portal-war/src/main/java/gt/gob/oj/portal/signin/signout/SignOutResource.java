package gt.gob.oj.portal.signin.signout;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.failure.FailureKind;
import gt.gob.oj.portal.page.failure.FailurePage;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.page.http.Cookies;
import gt.gob.oj.portal.signin.SignIn;
import gt.gob.oj.portal.signin.provider.IdentityServer;
import gt.gob.oj.portal.signin.provider.OidcSettings;
import gt.gob.oj.portal.signin.session.PersonSessions;
import gt.gob.oj.portal.signin.session.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs out of the portal and of the identity server, which then signs the person out of every other app. */
@Path("/salir")
@ApplicationScoped
public class SignOutResource {

    private static final System.Logger LOG = System.getLogger(SignOutResource.class.getName());
    private static final String STATE_COOKIE = "salida";
    private static final int TEN_MINUTES = 10 * 60;

    @Inject
    private OidcSettings settings;

    @Inject
    private IdentityServer server;

    @Inject
    private PersonSessions sessions;

    /** The link SALIR. If another site links here, the person is asked first. */
    @GET
    public Response link(
            @HeaderParam("Sec-Fetch-Site") @Nullable String site,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        return "cross-site".equals(site) && sessions.current(request).isPresent()
                ? Response.ok(Page.of("signin/sign-out")).build()
                : signOut(request, response);
    }

    @POST
    public Response signOut(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        Optional<SignedIn> person = sessions.current(request);
        sessions.end(request);
        if (person.isEmpty()) {
            return SignIn.elsewhere(settings.portal().of("/"));
        }
        State state = new State();
        return endSession(person.get(), state)
                .map(address -> {
                    response.addCookie(stateCookie(state));
                    return SignIn.elsewhere(address);
                })
                .orElseGet(() -> signedOut(false));
    }

    /** Return from the identity server. The state proves it, so that a link elsewhere cannot claim a sign-out. */
    @GET
    @Path("/listo")
    public Response done(@QueryParam("state") @Nullable String state, @Context HttpServletRequest request) {
        return state != null
                        && Cookies.find(request, STATE_COOKIE)
                                .filter(state::equals)
                                .isPresent()
                ? signedOut(true)
                : FailurePage.answer(FailureKind.SIGN_OUT_UNCONFIRMED);
    }

    private Optional<URI> endSession(SignedIn person, State state) {
        try {
            @Nullable URI endpoint = server.metadata().getEndSessionEndpointURI();
            if (endpoint == null) {
                LOG.log(Level.WARNING, "The identity server has no end_session_endpoint");
                return Optional.empty();
            }
            return Optional.of(
                    new LogoutRequest(endpoint, SignedJWT.parse(person.idToken()), settings.signedOutAddress(), state)
                            .toURI());
        } catch (OutOfService outage) {
            LOG.log(Level.WARNING, "Signed out of the portal only", outage);
            return Optional.empty();
        } catch (ParseException e) {
            throw new IllegalStateException("A stored ID token is always valid", e);
        }
    }

    private static Response signedOut(boolean everywhere) {
        return Response.ok(Page.of("signin/signed-out").with("everywhere", everywhere))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Cookie stateCookie(State state) {
        return Cookies.make(STATE_COOKIE, state.getValue(), OidcSettings.SIGNED_OUT, TEN_MINUTES, settings.portal());
    }
}
