package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.PortalAddress;
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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Requests that wait for a second administrator, and the history of all acts. */
@Path("/administracion")
@RolesAllowed("portal-administrator")
@ApplicationScoped
public class RequestsResource {
    private static final String REQUESTS = "/administracion/solicitudes";
    private static final String ACTS = "/administracion/actos";
    private static final List<String> DECISIONS = List.of("approve", "refuse", "withdraw");

    @Inject
    private PeopleApi people;

    @Inject
    private PortalAddress portal;

    @GET
    @Path("solicitudes")
    public Page requests(
            @QueryParam("hecho") @Nullable String outcome, @QueryParam("falta") @DefaultValue("") String missing) {
        return requestsPage(people.requests(), outcome, missing);
    }

    static Page requestsPage(List<ActItem> requests, @Nullable String outcome, String missing) {
        return Page.of("administration/requests")
                .with("requests", requests)
                .with("outcome", Outcomes.known(outcome))
                .with(
                        "problems",
                        requests.stream().anyMatch(one -> one.id().equals(missing))
                                ? List.of(Outcomes.missingReason("palabras-" + missing))
                                : List.of());
    }

    @POST
    @Path("solicitudes/{id: [0-9a-f-]{36}}")
    public Response decide(@PathParam("id") String id, @Context HttpServletRequest request) {
        String decision = Objects.requireNonNullElse(request.getParameter("accion"), "");
        if (!DECISIONS.contains(decision)) {
            throw new BadRequestException();
        }
        String words = Objects.requireNonNullElse(request.getParameter("palabras"), "");
        String outcome = people.decide(id, decision, Map.of("words", words));
        String query = outcome.equals("reason-required") ? "?falta=" + id : "?hecho=" + outcome;
        return Response.seeOther(portal.of(REQUESTS + query)).build();
    }

    @GET
    @Path("actos")
    public Page acts(@QueryParam("antes") @DefaultValue("") String before) {
        String start = before.matches("[0-9a-f-]{36}") ? before : "";
        return actsPage(people.acts(start), start);
    }

    static Page actsPage(ActsPage page, String before) {
        return Page.of("administration/acts")
                .with("acts", page.items())
                .with("first", before.isEmpty() ? null : ACTS)
                .with("older", page.next().isEmpty() ? null : ACTS + "?antes=" + page.next());
    }
}
