package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.KeptForms;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import java.util.Optional;
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
    private KeptForms forms;

    @Inject
    private PortalAddress portal;

    @GET
    @Path("solicitudes")
    public Page requests(@QueryParam("hecho") @Nullable String outcome, @Context HttpServletRequest request) {
        List<ActItem> waiting = people.requests();
        return forms.find(request)
                .map(form -> requestsPage(waiting, outcome, DecisionForm.from(form.fields()), form.problems())
                        .with("kept", form.reason().key()))
                .orElseGet(() -> requestsPage(waiting, outcome, DecisionForm.NONE, List.of()));
    }

    static Page requestsPage(
            List<ActItem> requests, @Nullable String outcome, DecisionForm form, List<Problem> problems) {
        boolean there = requests.stream().anyMatch(one -> one.id().equals(form.request()));
        return Page.of("administration/requests")
                .with("requests", requests)
                .with("outcome", Outcomes.known(outcome))
                .with("form", form)
                .with("problems", there ? problems : List.of());
    }

    @POST
    @Path("solicitudes/{id: [0-9a-f-]{36}}")
    public Response decide(
            @PathParam("id") String id, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        DecisionForm form = DecisionForm.from(Fields.of(request)).of(id);
        if (!DECISIONS.contains(form.decision())) {
            throw new BadRequestException();
        }
        String outcome;
        try {
            outcome = people.decide(form);
        } catch (OutOfService outage) {
            return back(form, Outcomes.outage("palabras-" + id), request, response)
                    .orElseThrow(() -> outage);
        }
        if (outcome.equals("reason-required")) {
            Problem missing = Outcomes.missingReason("palabras-" + id);
            return back(form, missing, request, response)
                    .orElseGet(() -> Response.status(422)
                            .entity(requestsPage(people.requests(), null, form, List.of(missing)))
                            .build());
        }
        forms.forget(REQUESTS, request, response);
        return Response.seeOther(portal.of(REQUESTS + "?hecho=" + outcome)).build();
    }

    private Optional<Response> back(
            DecisionForm form, Problem problem, HttpServletRequest request, HttpServletResponse response) {
        return forms.back(REQUESTS, form.fields(), List.of(problem), "", request, response);
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
                .with("older", page.next() == null ? null : ACTS + "?antes=" + page.next());
    }
}
