package gt.gob.oj.portal.administration.cape;

import gt.gob.oj.portal.administration.Outcomes;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.failure.OutOfService;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Conflicts between accounts of CAPE and local accounts, and how an administrator settles them. */
@Path("/administracion/cape")
@RolesAllowed("portal-administrator")
@ApplicationScoped
public class CapeResource {
    static final String PATH = "/administracion/cape";

    private static final String ID = "{id: [0-9a-f-]{36}}";
    private static final List<String> KINDS = List.of(
            "cui_taken",
            "cui_twice",
            "cui_invalid",
            "birth_date_invalid",
            "email_taken",
            "email_twice",
            "email_invalid");
    private static final List<String> STATES = List.of("open", "asked", "linked", "kept", "dismissed");
    private static final List<String> REASONS = List.of("error-in-cape", "person-informed", "other");
    private static final List<String> ACTIONS = List.of("keep", "ask", "dismiss");

    @Inject
    private CapeCasesApi cases;

    @Inject
    private KeptForms forms;

    @Inject
    private PortalAddress portal;

    @GET
    public Page list(
            @QueryParam("tipo") @DefaultValue("") String kind,
            @QueryParam("estado") @DefaultValue("") String status,
            @QueryParam("despues") @DefaultValue("") String after) {
        String knownKind = KINDS.contains(kind) ? kind : "";
        String knownStatus = STATES.contains(status) ? status : "";
        String start = after.matches("[0-9a-f-]{36}") ? after : "";
        return page(knownKind, knownStatus, start, cases.page(knownStatus, knownKind, start));
    }

    static Page page(String kind, String status, String after, CapeCasePage found) {
        String here = PATH + "?tipo=" + kind + "&estado=" + status;
        return Page.of("administration/cape")
                .with("kind", kind)
                .with("status", status)
                .with("kinds", KINDS)
                .with("states", STATES)
                .with("cases", found.items())
                .with("first", after.isEmpty() ? null : here)
                .with("older", found.next() == null ? null : here + "&despues=" + found.next());
    }

    @GET
    @Path(ID)
    public Page one(
            @PathParam("id") String id,
            @QueryParam("hecho") @Nullable String done,
            @Context HttpServletRequest request) {
        CapeCaseDetail found = cases.get(id);
        return forms.find(request)
                .map(form -> page(found, done, form.fields().text("motivo"), form.problems())
                        .with("kept", form.reason().key()))
                .orElseGet(() -> page(found, done, "", List.of()));
    }

    static Page page(CapeCaseDetail found, @Nullable String done, String reason, List<Problem> problems) {
        return Page.of("administration/cape-case")
                .with("case", found)
                .with("reasons", REASONS)
                .with("reason", REASONS.contains(reason) ? reason : REASONS.getFirst())
                .with("problems", problems)
                .with("done", done != null && (ACTIONS.contains(done) || done.equals("too-late")) ? done : null);
    }

    @POST
    @Path(ID)
    public Response act(
            @PathParam("id") String id, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        String action = Objects.requireNonNullElse(request.getParameter("accion"), "");
        String reason = Objects.requireNonNullElse(request.getParameter("motivo"), "");
        if (!ACTIONS.contains(action) || (action.equals("dismiss") && !REASONS.contains(reason))) {
            throw new BadRequestException();
        }
        String page = PATH + "/" + id;
        try {
            boolean could = cases.act(id, action, action.equals("dismiss") ? reason : "");
            forms.forget(page, request, response);
            return Response.seeOther(portal.of(page + "?hecho=" + (could ? action : "too-late")))
                    .build();
        } catch (OutOfService outage) {
            return forms.back(page, List.of(Outcomes.outage("motivo")), request, response)
                    .orElseThrow(() -> outage);
        }
    }
}
