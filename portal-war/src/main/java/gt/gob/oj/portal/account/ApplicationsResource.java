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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The apps that the person is signed in to or has given consent to, with last access and granted scopes. */
@Path("/mi-perfil/aplicaciones")
@ApplicationScoped
public class ApplicationsResource {
    @Inject
    private AccountApi account;

    @Inject
    private PortalAddress portal;

    @GET
    public Page apps(@QueryParam(Results.PARAMETER) @Nullable String result) {
        return Page.of("account/applications")
                .with("apps", account.apps())
                .with("lastAccess", lastAccess(account.sessions()))
                .with("result", Results.known(result));
    }

    @POST
    public Response withdraw(@Context HttpServletRequest request) {
        @Nullable String app = request.getParameter("retirar");
        if (app == null || app.isEmpty()) {
            throw new BadRequestException();
        }
        account.withdrawConsent(app);
        return Response.seeOther(portal.of("/mi-perfil/aplicaciones?resultado=success"))
                .build();
    }

    /**
     * Maps the id of an app to its last access. The identity server records it per session, so this takes the latest.
     */
    static Map<String, Instant> lastAccess(List<OwnSession> sessions) {
        return sessions.stream()
                .flatMap(session -> session.apps().stream().map(app -> Map.entry(app.id(), session.lastAccess())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, BinaryOperator.maxBy(Instant::compareTo)));
    }
}
