package gt.gob.oj.portal.assistance.followup;

import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.CaseMessage;
import gt.gob.oj.portal.assistance.cases.CaseReference;
import gt.gob.oj.portal.assistance.cases.MessageForm;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.KeptForms;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as its person sees it: state, answers, and a form to write again. */
@Path("/asistencia/casos/{reference: " + CaseReference.PATTERN + "}")
@ApplicationScoped
public class FollowUpResource {
    @Inject
    private AssistanceCases cases;

    @Inject
    private CaseReference references;

    @Inject
    private KeptForms forms;

    @Inject
    private PortalAddress portal;

    @GET
    public Page thread(
            @PathParam("reference") String reference,
            @QueryParam("hecho") @Nullable String done,
            @Context HttpServletRequest request) {
        AssistanceCase found = find(reference);
        return forms.find(request)
                .map(form -> page(reference, found, MessageForm.from(form.fields()), form.problems())
                        .with("kept", form.reason().key()))
                .orElseGet(() ->
                        page(reference, found, MessageForm.empty(), List.of()).with("done", done));
    }

    @POST
    public Response reply(
            @PathParam("reference") String reference,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        AssistanceCase found = find(reference);
        MessageForm form = MessageForm.from(Fields.of(request));
        List<Problem> problems = form.problems();
        if (problems.isEmpty()
                && cases.reply(found.getId(), form.words(), form.submission(found.getNumber()))
                        == AssistanceCases.Outcome.TOO_MANY) {
            problems = List.of(MessageForm.problem("message.too-many"));
        }
        String here = "/asistencia/casos/" + reference;
        if (!problems.isEmpty()) {
            List<Problem> told = problems;
            return forms.back(here, told, request, response)
                    .orElseGet(() -> Response.status(422)
                            .entity(page(reference, found, form, told))
                            .build());
        }
        forms.forget(here, request, response);
        return Response.seeOther(portal.of(here + "?hecho=1"))
                .header("Cache-Control", "no-store")
                .build();
    }

    private AssistanceCase find(String reference) {
        return references.id(reference).flatMap(cases::find).orElseThrow(NotFoundException::new);
    }

    private Page page(String reference, AssistanceCase found, MessageForm form, List<Problem> problems) {
        List<CaseMessage> messages = cases.messages(found.getId()).stream()
                .filter(CaseMessage::isPublic)
                .toList();
        return page(reference, found, messages, form, problems);
    }

    static Page page(
            String reference,
            AssistanceCase found,
            List<CaseMessage> messages,
            MessageForm form,
            List<Problem> problems) {
        return Page.of("assistance/thread")
                .with("reference", reference)
                .with("case", found)
                .with("messages", messages)
                .with("form", form)
                .with("problems", problems)
                .with("longest", MessageForm.LONGEST)
                .personal();
    }
}
