package gt.gob.oj.portal.review;

import gt.gob.oj.portal.page.Fields;
import gt.gob.oj.portal.page.KeptForm;
import gt.gob.oj.portal.page.KeptForms;
import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.PortalAddress;
import gt.gob.oj.portal.page.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One case: evidence, data and everything a reviewer does to it. What was typed outlives every refusal and outage. */
@Path("/revision/{id: " + CaseResource.UUID + "}")
@RolesAllowed("identity-reviewer")
@ApplicationScoped
public class CaseResource {
    static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** What came of a form, as {@link KeptForm#outcome()}: each followed by a code. */
    private static final String REFUSED = "refused:";

    private static final String SAVED = "saved:";
    private static final String KEPT = "kept:";

    @Inject
    private ReviewApi api;

    @Inject
    private KeptForms forms;

    @Inject
    private PortalAddress portal;

    @GET
    @RolesAllowed({"identity-reviewer", "identity-supervisor"})
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
                .orElseGet(() -> kept(403, id, CaseForm.empty(), "not-assigned"));
    }

    /** Who leads reviewers only has no case. */
    private Optional<RequestDetail> assigned(String id, SecurityContext caller) {
        return caller.isUserInRole("identity-reviewer") ? api.detail(id) : Optional.empty();
    }

    @GET
    @Path("pieza/{piece: front|back|video}")
    @RolesAllowed({"identity-reviewer", "identity-supervisor"})
    public Response piece(
            @PathParam("id") String id,
            @PathParam("piece") String piece,
            @QueryParam("intento") @Nullable Integer attempt,
            @Context SecurityContext caller) {
        Optional<RequestDetail> request = assigned(id, caller).or(() -> api.record(id));
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
    public Response act(
            @PathParam("id") String id, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        Fields fields = Fields.of(request);
        CaseForm form = CaseForm.from(fields);
        List<Problem> problems = form.problems();
        Ways ways = new Ways(id, fields, form, request, response);
        try {
            return problems.isEmpty() ? done(ways) : back(ways, fields, problems, "");
        } catch (OutOfService outage) {
            return back(ways, fields, List.of(), KEPT + "outage");
        } catch (UnreadableCase damaged) {
            return back(ways, fields, List.of(), KEPT + "unreadable");
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
        return plain(api.transcribe(id, Typed.text(Fields.of(request), "transcripcion")));
    }

    /** One post: what it is about and how it is answered. */
    private record Ways(
            String id, Fields fields, CaseForm form, HttpServletRequest request, HttpServletResponse response) {
        String page() {
            return "/revision/" + id;
        }
    }

    private Response done(Ways ways) {
        String id = ways.id();
        CaseForm form = ways.form();
        return switch (form.action()) {
            case "take" -> taken(ways, api.take(id));
            case "give-back" -> givenBack(ways, api.giveBack(id));
            case "transcript" -> saved(ways, api.transcribe(id, form.transcript()));
            // A page that is loaded again sends its note again.
            case "note" -> saved(ways, noted(id, form) ? DeskAnswer.DONE : api.note(id, form.note()));
            case "approve", "reject", "correct" -> decided(ways, api.decide(id, form.decision()));
            default -> throw new BadRequestException();
        };
    }

    private Response taken(Ways ways, DeskAnswer answer) {
        if (!answer.done()) {
            return refused(ways, answer);
        }
        return ways.form().blank() ? leave(ways, ways.page()) : back(ways, ways.fields(), List.of(), "");
    }

    private Response givenBack(Ways ways, DeskAnswer answer) {
        return answer.done() || answer.lost() ? leave(ways, "/revision?aviso=given-back") : refused(ways, answer);
    }

    private boolean noted(String id, CaseForm form) {
        return api.detail(id)
                .filter(request -> request.history().alreadyNoted(form.note()))
                .isPresent();
    }

    /** A note that was saved is no longer something to send. */
    private Response saved(Ways ways, DeskAnswer answer) {
        String action = ways.form().action();
        Fields left = action.equals("note") ? ways.fields().without("nota") : ways.fields();
        return answer.done() ? back(ways, left, List.of(), SAVED + action) : refused(ways, answer);
    }

    private Response decided(Ways ways, DeskAnswer answer) {
        if (!answer.done()) {
            return refused(ways, answer);
        }
        boolean another = JsonParts.text(answer.body(), "status").equals("pending");
        return leave(
                ways,
                "/revision?aviso=" + (another ? "opinion" : ways.form().action()) + "&caso="
                        + ways.form().receiptCode());
    }

    private Response refused(Ways ways, DeskAnswer answer) {
        return back(ways, ways.fields(), List.of(), (answer.lost() ? KEPT : REFUSED) + answer.code());
    }

    /** To the case as it was typed; where that cannot be kept, here and now. */
    private Response back(Ways ways, Fields fields, List<Problem> problems, String outcome) {
        return forms.back(
                        ways.page() + "?formulario=devuelto",
                        fields,
                        problems,
                        outcome,
                        ways.request(),
                        ways.response())
                .orElseGet(() -> kept(503, ways.id(), CaseForm.from(fields), "outage"));
    }

    private Response leave(Ways ways, String path) {
        forms.forget(ways.page(), ways.request(), ways.response());
        return to(path);
    }

    /** The case with what was typed; what was typed alone when the case cannot be seen any more, and why. */
    private Response typed(String id, KeptForm left, boolean justNow) {
        CaseForm form = CaseForm.from(left.fields());
        String outcome = justNow ? left.outcome() : "";
        try {
            return api.detail(id)
                    .map(request -> Response.ok(CasePages.of(request, form)
                                    .with("problems", justNow ? left.problems() : List.of())
                                    .with("refused", after(REFUSED, outcome))
                                    .with("saved", after(SAVED, outcome))
                                    .with("kept", left.reason().key()))
                            .build())
                    .orElseGet(() ->
                            kept(200, id, form, Objects.requireNonNullElse(after(KEPT, outcome), "not-assigned")));
        } catch (OutOfService outage) {
            return kept(503, id, form, "outage");
        } catch (UnreadableCase damaged) {
            return kept(409, id, form, "unreadable");
        }
    }

    private static @Nullable String after(String kind, String outcome) {
        return outcome.startsWith(kind) ? outcome.substring(kind.length()) : null;
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
