package gt.gob.oj.portal.review;

import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.page.form.KeptForm;
import gt.gob.oj.portal.page.form.KeptForms;
import gt.gob.oj.portal.review.api.RequestDetails;
import gt.gob.oj.portal.review.api.ReviewApi;
import gt.gob.oj.portal.review.api.Submission;
import gt.gob.oj.portal.review.api.UnreadableCase;
import gt.gob.oj.portal.review.decision.CaseForm;
import gt.gob.oj.portal.review.decision.FormOutcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of one case: evidence, data, and what was typed, which survives every refusal and outage. */
@Path(CaseResource.PATH)
@RolesAllowed({"identity-reviewer", "identity-supervisor"})
@ApplicationScoped
public class CaseResource {
    public static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    static final String PATH = "/revision/{id: " + UUID + "}";

    @Inject
    private ReviewApi api;

    @Inject
    private KeptForms forms;

    @GET
    public Response one(
            @PathParam("id") String id,
            @QueryParam("formulario") @Nullable String back,
            @Context HttpServletRequest asked,
            @Context SecurityContext caller) {
        Optional<KeptForm> typed = forms.find(asked);
        if (typed.isPresent()) {
            return typed(id, typed.get(), back != null);
        }
        return assigned(id, caller)
                .map(request -> CasePages.of(request, CaseForm.of(request)))
                .or(() -> api.record(id).map(CasePages::decided))
                .map(page -> Response.ok(page).build())
                .orElseGet(() -> CasePages.kept(403, id, CaseForm.empty(), "not-assigned"));
    }

    /** A supervisor who is no reviewer has no case. */
    private Optional<RequestDetails> assigned(String id, SecurityContext caller) {
        return caller.isUserInRole("identity-reviewer") ? api.detail(id) : Optional.empty();
    }

    @GET
    @Path("pieza/{piece: front|back|video}")
    public Response piece(
            @PathParam("id") String id,
            @PathParam("piece") String piece,
            @QueryParam("intento") @Nullable Integer attempt,
            @Context SecurityContext caller) {
        Optional<RequestDetails> request = assigned(id, caller).or(() -> api.record(id));
        if (request.isEmpty()) {
            return CasePages.kept(403, id, CaseForm.empty(), "not-assigned");
        }
        Submission.Evidence shown = request.get().submission().evidence().stream()
                .filter(one ->
                        one.piece().equals(piece) && (attempt == null ? one.current() : one.attempt() == attempt))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Response.ok(CasePages.piece(request.get(), shown)).build();
    }

    /** Shows the case with what was typed. If the case is no longer accessible, shows what was typed and the reason. */
    private Response typed(String id, KeptForm left, boolean justNow) {
        CaseForm form = CaseForm.from(left.fields());
        FormOutcome outcome = justNow ? new FormOutcome(left.outcome()) : FormOutcome.NONE;
        try {
            return api.detail(id)
                    .map(request -> Response.ok(CasePages.of(request, form)
                                    .with("problems", justNow ? left.problems() : List.of())
                                    .with("refused", outcome.refused())
                                    .with("saved", outcome.saved())
                                    .with("kept", left.reason().key()))
                            .build())
                    .orElseGet(() ->
                            CasePages.kept(200, id, form, Objects.requireNonNullElse(outcome.kept(), "not-assigned")));
        } catch (OutOfService outage) {
            return CasePages.kept(503, id, form, "outage");
        } catch (UnreadableCase damaged) {
            return CasePages.kept(409, id, form, "unreadable");
        }
    }
}
