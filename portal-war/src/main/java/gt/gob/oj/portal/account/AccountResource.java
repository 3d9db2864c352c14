package gt.gob.oj.portal.account;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.http.Cookies;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.signin.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The overview, which suggests a second factor until the person declines. */
@Path("/mi-perfil")
@ApplicationScoped
public class AccountResource {
    private static final String DISMISSED = "aviso-seguridad";
    private static final int HALF_A_YEAR = 180 * 24 * 60 * 60;

    @Inject
    private AccountApi account;

    @Inject
    private Person person;

    @Inject
    private PortalAddress portal;

    @GET
    public Page overview(@Context HttpServletRequest request) {
        boolean offer =
                Cookies.find(request, DISMISSED).isEmpty() && !Credential.hasSecondFactor(account.credentials());
        // The session holds name and address from the sign-in or the last renewal, so the profile is read again.
        AccountProfile profile = account.profile();
        person.isNamed(profile.givenName(), profile.familyName(), profile.address());
        return Page.of("account/overview")
                .with("name", (profile.givenName() + " " + profile.familyName()).strip())
                .with("email", profile.address())
                .with("own", account.ownRecord())
                .with("offer", offer);
    }

    @POST
    public Response dismiss(@Context HttpServletResponse response) {
        response.addCookie(Cookies.make(DISMISSED, "1", "/mi-perfil", HALF_A_YEAR, portal));
        return Response.seeOther(portal.of("/mi-perfil")).build();
    }
}
