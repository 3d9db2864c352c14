package gt.gob.oj.portal.account;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.PortalAddress;
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

/** The apps that know the person, when they were last used, and what they were allowed. */
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

    /** By the id of the app. The identity server counts accesses by sign-in, so it is the latest of the app's sign-ins. */
    static Map<String, Instant> lastAccess(List<OwnSession> sessions) {
        return sessions.stream()
                .flatMap(session -> session.apps().stream().map(app -> Map.entry(app.id(), session.lastAccess())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, BinaryOperator.maxBy(Instant::compareTo)));
    }
}
