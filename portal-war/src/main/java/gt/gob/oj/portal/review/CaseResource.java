package gt.gob.oj.portal.review;

import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.PortalAddress;
import gt.gob.oj.portal.page.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One case: evidence, data and everything a reviewer does to it. What was typed outlives every refusal and outage. */
@Path("/revision/{id: " + CaseResource.UUID + "}")
@RolesAllowed("identity-reviewer")
@ApplicationScoped
public class CaseResource {
    static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    private ReviewApi api;

    @Inject
    private PortalAddress portal;

    @GET
    public Response one(@PathParam("id") String id) {
        return api.detail(id)
                .map(request ->
                        Response.ok(CasePages.of(request, CaseForm.of(request))).build())
                .orElseGet(() -> kept(403, id, CaseForm.empty(), "not-assigned"));
    }

    @GET
    @Path("pieza/{piece: front|back|video}")
    public Response piece(
            @PathParam("id") String id,
            @PathParam("piece") String piece,
            @QueryParam("intento") @Nullable Integer attempt) {
        Optional<RequestDetail> request = api.detail(id);
        if (request.isEmpty()) {
            return kept(403, id, CaseForm.empty(), "not-assigned");
        }
        RequestDetail.Evidence shown = request.get().evidence().stream()
                .filter(one ->
                        one.piece().equals(piece) && (attempt == null ? one.current() : one.attempt() == attempt))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Response.ok(
                        Page.of("review/piece").with("request", request.get()).with("piece", shown))
                .build();
    }

    @POST
    public Response act(@PathParam("id") String id, @Context HttpServletRequest request) {
        CaseForm form = CaseForm.from(request);
        List<Problem> problems = form.problems();
        try {
            return problems.isEmpty()
                    ? done(id, form)
                    : page(422, id, form, "not-assigned", page -> page.with("problems", problems));
        } catch (OutOfService outage) {
            return kept(503, id, form, "outage");
        }
    }

    /** For the script: it keeps the case with the person who is at it. */
    @POST
    @Path("turno")
    public Response keep(@PathParam("id") String id) {
        return plain(api.keep(id));
    }

    /** For the script: it saves while one types. */
    @POST
    @Path("transcripcion")
    public Response transcribe(@PathParam("id") String id, @Context HttpServletRequest request) {
        return plain(api.transcribe(id, Typed.text(request, "transcripcion")));
    }

    private Response done(String id, CaseForm form) {
        return switch (form.action()) {
            case "take" -> taken(id, form, api.take(id));
            case "give-back" -> givenBack(id, form, api.giveBack(id));
            case "transcript" -> saved(id, form, api.transcribe(id, form.transcript()));
            // A page that is loaded again sends its note again.
            case "note" -> saved(id, form, noted(id, form) ? DeskAnswer.DONE : api.note(id, form.note()));
            case "approve", "reject", "correct" -> decided(id, form, api.decide(id, form.decision()));
            default -> throw new BadRequestException();
        };
    }

    private Response taken(String id, CaseForm form, DeskAnswer answer) {
        if (!answer.done()) {
            return refused(id, form, answer);
        }
        return form.blank() ? to("/revision/" + id) : page(200, id, form, "not-assigned", page -> page);
    }

    private Response givenBack(String id, CaseForm form, DeskAnswer answer) {
        return answer.done() || answer.lost() ? to("/revision?aviso=given-back") : refused(id, form, answer);
    }

    private boolean noted(String id, CaseForm form) {
        return api.detail(id)
                .filter(request -> request.history().alreadyNoted(form.note()))
                .isPresent();
    }

    private Response saved(String id, CaseForm form, DeskAnswer answer) {
        return answer.done()
                ? page(200, id, form.saved(), "not-assigned", page -> page.with("saved", form.action()))
                : refused(id, form, answer);
    }

    private Response decided(String id, CaseForm form, DeskAnswer answer) {
        if (!answer.done()) {
            return refused(id, form, answer);
        }
        boolean another = JsonParts.text(answer.body(), "status").equals("pending");
        return to("/revision?aviso=" + (another ? "opinion" : form.action()) + "&caso=" + form.receiptCode());
    }

    private Response refused(String id, CaseForm form, DeskAnswer answer) {
        return answer.lost()
                ? kept(answer.status(), id, form, answer.code())
                : page(answer.status(), id, form, answer.code(), page -> page.with("refused", answer.code()));
    }

    /** The case with what was typed; what was typed alone when the case cannot be seen any more, and why. */
    private Response page(int status, String id, CaseForm form, String why, UnaryOperator<Page> more) {
        return api.detail(id)
                .map(request -> Response.status(status)
                        .entity(more.apply(CasePages.of(request, form)))
                        .build())
                .orElseGet(() -> kept(status < 400 ? 409 : status, id, form, why));
    }

    private static Response kept(int status, String id, CaseForm form, String why) {
        return Response.status(status).entity(CasePages.kept(id, form, why)).build();
    }

    private static Response plain(DeskAnswer answer) {
        return Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .entity(answer.body().toString())
                .build();
    }

    private Response to(String path) {
        return Response.seeOther(portal.of(path)).build();
    }
}
