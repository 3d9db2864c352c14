package gt.gob.oj.portal.account;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The person's sessions; they can end one, all others, or all of them. */
@Path("/mi-perfil/sesiones")
@ApplicationScoped
public class SessionsResource {
    @Inject
    private AccountApi account;

    @Inject
    private PortalAddress portal;

    @GET
    public Page sessions(@QueryParam(Results.PARAMETER) @Nullable String result) {
        List<OwnSession> sessions = account.sessions();
        return Page.of("account/sessions").with("sessions", sessions).with("result", Results.known(result));
    }

    @POST
    public Response end(@Context HttpServletRequest request) {
        switch (Objects.requireNonNullElse(request.getParameter("cerrar"), "")) {
            case "otras" -> account.endSessions(false);
            case "todas" -> {
                account.endSessions(true);
                return Response.seeOther(portal.of("/")).build();
            }
            case "" -> throw new BadRequestException();
            case String id -> account.endSession(id);
        }
        return Response.seeOther(portal.of("/mi-perfil/sesiones?resultado=ended"))
                .build();
    }
}
