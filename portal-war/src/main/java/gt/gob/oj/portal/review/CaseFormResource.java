package gt.gob.oj.portal.review;

import gt.gob.oj.portal.identityserver.Refused;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.KeptForms;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.review.api.Decided;
import gt.gob.oj.portal.review.api.ReviewApi;
import gt.gob.oj.portal.review.api.UnreadableCase;
import gt.gob.oj.portal.review.decision.CaseForm;
import gt.gob.oj.portal.review.decision.FormOutcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Every action of a reviewer that the form of a case offers. */
@Path(CaseResource.PATH)
@RolesAllowed("identity-reviewer")
@ApplicationScoped
public class CaseFormResource {
    @Inject
    private ReviewApi api;

    @Inject
    private KeptForms forms;

    @Inject
    private PortalAddress portal;

    @POST
    public Response act(
            @PathParam("id") String id, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        Fields fields = Fields.of(request);
        Post post = new Post(id, fields, CaseForm.from(fields), request, response);
        List<Problem> problems = post.form().problems();
        try {
            return problems.isEmpty() ? done(post) : back(post, fields, problems, FormOutcome.NONE);
        } catch (Refused refusal) {
            return back(post, fields, List.of(), FormOutcome.of(refusal));
        } catch (OutOfService outage) {
            return back(post, fields, List.of(), FormOutcome.OUTAGE);
        } catch (UnreadableCase damaged) {
            return back(post, fields, List.of(), FormOutcome.UNREADABLE);
        }
    }

    /** The posted form and its request. */
    private record Post(
            String id, Fields fields, CaseForm form, HttpServletRequest request, HttpServletResponse response) {
        String page() {
            return "/revision/" + id;
        }
    }

    private Response done(Post post) {
        return switch (post.form().action()) {
            case "take" -> take(post);
            case "give-back" -> giveBack(post);
            case "transcript" -> transcribe(post);
            case "note" -> note(post);
            case "approve", "reject", "correct" -> decide(post);
            default -> throw new BadRequestException();
        };
    }

    private Response take(Post post) {
        api.take(post.id());
        return post.form().blank() ? leave(post, post.page()) : back(post, post.fields(), List.of(), FormOutcome.NONE);
    }

    private Response giveBack(Post post) {
        try {
            api.giveBack(post.id());
        } catch (Refused refusal) {
            if (!FormOutcome.isLost(refusal)) {
                throw refusal;
            }
        }
        return leave(post, "/revision?aviso=given-back");
    }

    private Response transcribe(Post post) {
        api.transcribe(post.id(), post.form().transcript());
        return back(post, post.fields(), List.of(), FormOutcome.saved("transcript"));
    }

    /** A reload sends the note again; a note that is already saved is not added twice. */
    private Response note(Post post) {
        String note = post.form().note();
        boolean noted = api.detail(post.id())
                .filter(request -> request.history().alreadyNoted(note))
                .isPresent();
        if (!noted) {
            api.note(post.id(), note);
        }
        return back(post, post.fields().without("nota"), List.of(), FormOutcome.saved("note"));
    }

    private Response decide(Post post) {
        CaseForm form = post.form();
        Decided decided = api.decide(post.id(), form.judgement());
        String notice = decided.needsAnother() ? "opinion" : form.action();
        return leave(post, "/revision?aviso=" + notice + "&caso=" + form.receiptCode());
    }

    /** Redirects to the case with the typed data. If that cannot be kept, answers with the page itself. */
    private Response back(Post post, Fields fields, List<Problem> problems, FormOutcome outcome) {
        return forms.back(
                        post.page() + "?formulario=devuelto",
                        fields,
                        problems,
                        outcome.text(),
                        post.request(),
                        post.response())
                .orElseGet(() -> CasePages.kept(503, post.id(), CaseForm.from(fields), "outage"));
    }

    private Response leave(Post post, String path) {
        forms.forget(post.page(), post.request(), post.response());
        return Response.seeOther(portal.of(path)).build();
    }
}
