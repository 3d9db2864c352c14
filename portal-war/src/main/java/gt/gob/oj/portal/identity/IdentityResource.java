package gt.gob.oj.portal.identity;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.signin.LocalPath;
import gt.gob.oj.portal.signin.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Page of a person's identity proof: state, start, resume, withdraw, and correction of approved data. */
@Path("/mi-identidad")
@ApplicationScoped
public class IdentityResource {
    private static final LocalPath HERE = new LocalPath("/mi-identidad");

    @Inject
    private OwnProofApi api;

    @Inject
    private SignIn signIn;

    @Inject
    private PortalAddress portal;

    @GET
    public Page state(@QueryParam("hecho") @Nullable String done) {
        return Page.of("identity/identity")
                .with("proof", api.read())
                .with(
                        "done",
                        done != null
                                        && List.of("retirada", "resuelta", "correo")
                                                .contains(done)
                                ? done
                                : null);
    }

    @GET
    @Path("verificar")
    public Response verify(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        return signIn.action("identity-proof", HERE, request, response);
    }

    @GET
    @Path("retirar")
    public Response askWithdrawal() {
        OwnProof proof = api.read();
        return proof.withdrawable()
                ? Response.ok(Page.of("identity/withdraw").with("proof", proof)).build()
                : back("");
    }

    @POST
    @Path("retirar")
    public Response withdraw() {
        return back(api.withdraw() ? "?hecho=retirada" : "?hecho=resuelta");
    }

    @GET
    @Path("corregir")
    public Response askReopening() {
        return api.read().approved() ? Response.ok(Page.of("identity/reopen")).build() : back("");
    }

    /** Reopens an approved proof; the person then enters the names as in a first request. */
    @POST
    @Path("corregir")
    public Response reopen() {
        return back(api.reopen() ? "/verificar" : "");
    }

    private Response back(String query) {
        return Response.seeOther(portal.of(HERE.value() + query)).build();
    }
}
