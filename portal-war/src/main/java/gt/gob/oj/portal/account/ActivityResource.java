package gt.gob.oj.portal.account;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.signin.LocalPath;
import gt.gob.oj.portal.signin.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Recent events of the account. "It was not me" ends the other sessions and starts a change of the password. */
@Path("/mi-perfil/actividad")
@ApplicationScoped
public class ActivityResource {
    @Inject
    private AccountApi account;

    @Inject
    private SignIn signIn;

    @GET
    public Page activity() {
        Map<String, OwnSession> devices =
                account.sessions().stream().collect(Collectors.toMap(OwnSession::id, Function.identity(), (a, b) -> a));
        return Page.of("account/activity").with("items", account.activity()).with("devices", devices);
    }

    @POST
    public Response notMe(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        account.endSessions(false);
        return signIn.action("UPDATE_PASSWORD", new LocalPath("/mi-perfil/seguridad"), request, response);
    }
}
