package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.KeptForm;
import gt.gob.oj.portal.page.form.KeptForms;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** The page of one act on a person's account: its effect and its reason. */
@Path("/administracion/{id: [0-9a-f-]{36}}/accion")
@RolesAllowed("portal-administrator")
@ApplicationScoped
public class ActResource {
    private static final List<String> REASONS = List.of(
            "asked-by-person", "lost-device", "suspected-misuse", "joins-staff", "leaves-staff", "correction", "other");

    @Inject
    private PeopleApi people;

    @Inject
    private KeptForms forms;

    @Inject
    private PortalAddress portal;

    @GET
    public Response prepare(
            @PathParam("id") String id,
            @QueryParam("tipo") @DefaultValue("") String kind,
            @QueryParam("rol") @DefaultValue("") String role,
            @Context HttpServletRequest request) {
        PersonDetail found = people.get(id);
        return found.offer(kind, role)
                .map(offer ->
                        Response.ok(page(found, offer, forms.find(request))).build())
                .orElseGet(() -> person(id, "nothing-to-do"));
    }

    private static Page page(PersonDetail found, PersonDetail.Offer offer, Optional<KeptForm> kept) {
        Optional<KeptForm> own = kept.filter(form -> ActForm.from(form.fields()).isFor(offer));
        return own.map(form -> page(found, offer, ActForm.from(form.fields()), form.problems())
                        .with("kept", form.reason().key()))
                .orElseGet(() -> page(found, offer, ActForm.empty(offer), List.of()));
    }

    static Page page(PersonDetail found, PersonDetail.Offer offer, ActForm form, List<Problem> problems) {
        return Page.of("administration/act")
                .with("detail", found)
                .with("offer", offer)
                .with("reasons", REASONS)
                .with("reason", form.reason())
                .with("words", form.words())
                .with("problems", problems);
    }

    @POST
    public Response act(
            @PathParam("id") String id, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        ActForm form = ActForm.from(Fields.of(request));
        String page = AdministrationResource.PATH + id + "/accion";
        String outcome;
        try {
            outcome = people.act(id, form);
        } catch (OutOfService outage) {
            return forms.back(page + form.query(), List.of(Outcomes.outage("palabras")), request, response)
                    .orElseThrow(() -> outage);
        }
        if (outcome.equals("reason-required")) {
            List<Problem> problems = List.of(Outcomes.missingReason("palabras"));
            return forms.back(page + form.query(), problems, request, response)
                    .orElseGet(() -> here(id, form, problems));
        }
        forms.forget(page, request, response);
        return person(id, outcome);
    }

    private Response here(String id, ActForm form, List<Problem> problems) {
        PersonDetail found = people.get(id);
        return found.offer(form.kind(), form.role())
                .map(offer -> Response.status(422)
                        .entity(page(found, offer, form, problems))
                        .build())
                .orElseGet(() -> person(id, "nothing-to-do"));
    }

    private Response person(String id, String outcome) {
        return Response.seeOther(portal.of(AdministrationResource.PATH + id + "?hecho=" + outcome))
                .build();
    }
}
