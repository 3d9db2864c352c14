package gt.gob.oj.portal.signin;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing out, here and at the identity server, which then signs the person out of every other app. */
@Path("/salir")
@ApplicationScoped
public class SignOutResource {
    private static final System.Logger LOG = System.getLogger(SignOutResource.class.getName());

    @Inject
    private OidcSettings settings;

    @Inject
    private IdentityServer server;

    @Inject
    private PersonSessions sessions;

    /** The link SALIR; when another site leads here, the person is asked first. */
    @GET
    public Response link(@HeaderParam("Sec-Fetch-Site") @Nullable String site, @Context HttpServletRequest request) {
        return "cross-site".equals(site) && sessions.current(request).isPresent()
                ? Response.ok(Page.of("signin/sign-out")).build()
                : signOut(request);
    }

    @POST
    public Response signOut(@Context HttpServletRequest request) {
        Optional<SignedIn> person = sessions.current(request);
        sessions.end(request);
        return SignIn.elsewhere(
                person.flatMap(this::farewell).orElse(settings.portal().of("/")));
    }

    private Optional<URI> farewell(SignedIn person) {
        try {
            return Optional.of(new LogoutRequest(
                            server.metadata().getEndSessionEndpointURI(),
                            SignedJWT.parse(person.idToken()),
                            settings.portal().of("/"),
                            null)
                    .toURI());
        } catch (OutOfService outage) {
            LOG.log(Level.WARNING, "Signed out here only", outage);
            return Optional.empty();
        } catch (ParseException e) {
            throw new IllegalStateException("Only checked ID tokens are kept", e);
        }
    }
}
