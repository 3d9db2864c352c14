package gt.gob.oj.portal.review;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.PortalAddress;
import gt.gob.oj.portal.page.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk: what waits, one request with its evidence, the decision. */
@Path("/revision")
@RolesAllowed("identity-reviewer")
@ApplicationScoped
public class ReviewResource {
    static final String ID = "{id: [0-9A-Za-z-]{1,64}}";

    @Inject
    private ReviewApi api;

    @Inject
    private PortalAddress portal;

    @GET
    public Page list(@QueryParam("despues") @Nullable String after, @QueryParam("hecho") @Nullable String done) {
        return Page.of("review/list")
                .with("requests", api.pending(after))
                .with("done", done != null && List.of("approve", "reject").contains(done) ? done : null);
    }

    @GET
    @Path(ID)
    public Page one(@PathParam("id") String id) {
        return page(id, DecisionForm.empty(), List.of());
    }

    @POST
    @Path(ID)
    public Response decide(@PathParam("id") String id, @Context HttpServletRequest request) {
        DecisionForm form = DecisionForm.from(request);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return Response.status(422).entity(page(id, form, problems)).build();
        }
        Decision decision = form.decision();
        return switch (api.decide(id, decision)) {
            case TAKEN ->
                Response.seeOther(portal.of("/revision?hecho=" + (decision.approve() ? "approve" : "reject")))
                        .build();
            case ALREADY_DECIDED -> refused(409, id, form, DecisionAnswer.ALREADY_DECIDED);
            case OWN_REQUEST -> refused(403, id, form, DecisionAnswer.OWN_REQUEST);
            case REASON_REQUIRED -> refused(422, id, form, DecisionAnswer.REASON_REQUIRED);
        };
    }

    private Response refused(int status, String id, DecisionForm form, DecisionAnswer why) {
        return Response.status(status)
                .entity(page(id, form, List.of()).with("refused", why.key()))
                .build();
    }

    private Page page(String id, DecisionForm form, List<Problem> problems) {
        return Page.of("review/request")
                .with("request", api.detail(id))
                .with("form", form)
                .with("codes", DecisionForm.CODES)
                .with("problems", problems);
    }
}
