package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.PortalAddress;
import gt.gob.oj.portal.page.Spelling;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finding a person's account, switching it on and off, ending a lockout, sending the mail for a new password. */
@Path("/administracion")
@RolesAllowed("portal-administrator")
@ApplicationScoped
public class AdministrationResource {
    private static final String ID = "{id: [0-9A-Za-z:-]{1,255}}";
    private static final List<String> ACTIONS = List.of("enable", "disable", "unlock", "password");

    @Inject
    private AccountsApi accounts;

    @Inject
    private PortalAddress portal;

    @GET
    public Page search(@QueryParam("correo") @DefaultValue("") String asked) {
        String email = asked.contains("@") ? Spelling.email(asked) : Spelling.line(asked);
        return Page.of("administration/search")
                .with("email", email)
                .with("accounts", email.isEmpty() ? List.of() : accounts.find(email))
                .with("most", AccountsApi.MOST);
    }

    @GET
    @Path(ID)
    public Page one(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        return Page.of("administration/account")
                .with("account", accounts.get(id))
                .with("lockedOut", accounts.isLockedOut(id))
                .with("done", done != null && ACTIONS.contains(done) ? done : null);
    }

    @POST
    @Path(ID)
    public Response change(@PathParam("id") String id, @Context HttpServletRequest request) {
        String action = Objects.requireNonNullElse(request.getParameter("accion"), "");
        switch (action) {
            case "enable" -> accounts.enable(id, true);
            case "disable" -> accounts.enable(id, false);
            case "unlock" -> accounts.unlock(id);
            case "password" -> accounts.sendPasswordMail(id);
            default -> throw new BadRequestException();
        }
        return Response.seeOther(portal.of("/administracion/" + id + "?hecho=" + action))
                .build();
    }
}
