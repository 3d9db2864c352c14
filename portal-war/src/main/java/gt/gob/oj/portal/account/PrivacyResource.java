package gt.gob.oj.portal.account;

import gt.gob.oj.portal.identityserver.JsonDocument;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.signin.LocalPath;
import gt.gob.oj.portal.signin.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Download of the person's data, and closing of the account. */
@Path("/mi-perfil/privacidad")
@ApplicationScoped
public class PrivacyResource {
    private static final LocalPath HERE = new LocalPath("/mi-perfil/privacidad");

    @Inject
    private AccountApi account;

    @Inject
    private SignIn signIn;

    @GET
    public Page privacy() {
        return Page.of("account/privacy");
    }

    @GET
    @Path("descarga")
    public Response download() {
        return Response.ok(JsonDocument.of(OwnData.of(account, Instant.now())), MediaType.APPLICATION_JSON_TYPE)
                .header("Content-Disposition", "attachment; filename=\"mis-datos.json\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("cerrar-cuenta")
    public Response close(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        return signIn.action("close-account", HERE, request, response);
    }
}
