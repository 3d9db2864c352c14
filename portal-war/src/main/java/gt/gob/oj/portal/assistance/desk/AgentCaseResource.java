package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.Agent;
import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.MessageForm;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.KeptForm;
import gt.gob.oj.portal.page.form.KeptForms;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.signin.Person;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** One request as agents see it: its thread, and everything they can do with it. */
@Path("/mesa-de-ayuda/{id: [0-9]{1,18}}")
@RolesAllowed("help-desk-agent")
@ApplicationScoped
public class AgentCaseResource {
    @Inject
    private AssistanceCases cases;

    @Inject
    private CasePage pages;

    @Inject
    private AgentActs acts;

    @Inject
    private AgentWork work;

    @Inject
    private Readers readers;

    @Inject
    private Person person;

    @Inject
    private KeptForms forms;

    @Inject
    private PortalAddress portal;

    @GET
    public Page one(
            @PathParam("id") long id,
            @QueryParam("hecho") @DefaultValue("") String done,
            @Context HttpServletRequest request) {
        AssistanceCase found = find(id);
        acts.viewed(id);
        List<String> others = readers.join(id, agent());
        Optional<KeptForm> kept = forms.find(request);
        MessageForm form = kept.map(one -> MessageForm.from(one.fields())).orElseGet(MessageForm::empty);
        boolean isPreview =
                kept.filter(one -> one.outcome().equals(AgentForm.PREVIEW)).isPresent();
        return pages.of(found, form, kept.map(KeptForm::problems).orElse(List.of()), others)
                .with("kept", kept.map(one -> one.reason().key()).orElse(null))
                .with("preview", isPreview ? form.words() : null)
                .with(
                        "mergeInto",
                        kept.map(one -> one.fields().text(AgentForm.MERGE)).orElse(null))
                .with("done", CasePage.isDone(done) ? done : null);
    }

    @POST
    public Response act(
            @PathParam("id") long id, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        AssistanceCase found = find(id);
        Fields fields = Fields.of(request);
        AgentForm form = AgentForm.from(fields);
        String here = "/mesa-de-ayuda/" + id;
        if (form.action().equals(AgentForm.TEMPLATE)) {
            MessageForm filled = form.message().add(AnswerTemplates.text(form.choice(), found, agent()));
            return back(
                    found, fields.with(MessageForm.WORDS, filled.words()), filled, List.of(), "", request, response);
        }
        List<Problem> problems = form.isPreview() ? form.message().problems() : work.act(found, form, agent());
        if (!problems.isEmpty() || form.isPreview()) {
            String outcome = problems.isEmpty() ? AgentForm.PREVIEW : "";
            return back(found, fields, form.message(), problems, outcome, request, response);
        }
        String done = here + "?hecho=" + form.action();
        if (!form.message().words().isEmpty() && !form.usesWords()) {
            return forms.back(done, fields, List.of(), "", request, response)
                    .orElseGet(() -> Response.seeOther(portal.of(done)).build());
        }
        forms.forget(here, request, response);
        return Response.seeOther(portal.of(done)).build();
    }

    /** Shows the page again with what was typed. */
    private Response back(
            AssistanceCase found,
            Fields fields,
            MessageForm form,
            List<Problem> problems,
            String outcome,
            HttpServletRequest request,
            HttpServletResponse response) {
        return forms.back("/mesa-de-ayuda/" + found.getId(), fields, problems, outcome, request, response)
                .orElseGet(() -> Response.status(422)
                        .entity(pages.of(found, form, problems, List.of()))
                        .build());
    }

    private AssistanceCase find(long id) {
        return cases.find(id).orElseThrow(NotFoundException::new);
    }

    private Agent agent() {
        String name = (person.profile().givenName() + " " + person.profile().familyName()).strip();
        return new Agent(person.id(), name.isEmpty() ? person.profile().email() : name);
    }
}
