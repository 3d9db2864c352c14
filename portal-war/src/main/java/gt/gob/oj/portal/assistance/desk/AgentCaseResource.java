package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.Agent;
import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.AssistanceCases.Act;
import gt.gob.oj.portal.assistance.cases.AssistanceCases.Outcome;
import gt.gob.oj.portal.assistance.cases.CaseStep;
import gt.gob.oj.portal.assistance.cases.MessageForm;
import gt.gob.oj.portal.assistance.cases.Priority;
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
import jakarta.ws.rs.BadRequestException;
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
import java.util.OptionalInt;

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
                kept.filter(one -> one.outcome().equals(CaseForm.PREVIEW)).isPresent();
        return pages.of(found, form, kept.map(KeptForm::problems).orElse(List.of()), others)
                .with("kept", kept.map(one -> one.reason().key()).orElse(null))
                .with("preview", isPreview ? form.words() : null)
                .with("done", CasePage.isDone(done) ? done : null);
    }

    @POST
    public Response act(
            @PathParam("id") long id, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        AssistanceCase found = find(id);
        Fields fields = Fields.of(request);
        CaseForm form = CaseForm.from(fields);
        String here = "/mesa-de-ayuda/" + id;
        if (form.action().equals(CaseForm.TEMPLATE)) {
            MessageForm filled = form.message().add(AnswerTemplates.text(form.choice(), found, agent()));
            return back(
                    found, fields.with(MessageForm.WORDS, filled.words()), filled, List.of(), "", request, response);
        }
        List<Problem> problems = form.isPreview() ? form.message().problems() : act(found, form);
        if (!problems.isEmpty() || form.isPreview()) {
            String outcome = problems.isEmpty() ? CaseForm.PREVIEW : "";
            return back(found, fields, form.message(), problems, outcome, request, response);
        }
        forms.forget(here, request, response);
        return Response.seeOther(portal.of(here + "?hecho=" + form.action())).build();
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

    /** Returns why the act was not possible; empty if it is done. */
    private List<Problem> act(AssistanceCase found, CaseForm form) {
        return switch (form.action()) {
            case "assign" -> assign(found, form);
            case "priority" -> prioritize(found, form);
            case CaseForm.MERGE -> merge(found, form);
            default ->
                step(
                        found,
                        CaseStep.ofKey(form.action())
                                .filter(CaseStep::isOfAgents)
                                .orElseThrow(BadRequestException::new),
                        form);
        };
    }

    private List<Problem> step(AssistanceCase found, CaseStep step, CaseForm form) {
        List<Problem> problems = step.hasWords() ? form.message().problems() : List.of();
        if (!problems.isEmpty()) {
            return problems;
        }
        acts.did(step, found.getId());
        return told(cases.act(
                found.getId(),
                new Act(
                        step,
                        form.message().words(),
                        agent(),
                        step == CaseStep.NOTE ? OptionalInt.empty() : form.version(),
                        form.submission(found.getNumber()))));
    }

    private List<Problem> assign(AssistanceCase found, CaseForm form) {
        Agent colleague = readers.colleagues().stream()
                .filter(one -> one.id().equals(form.choice()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        acts.assigned(found.getId());
        return told(cases.act(
                found.getId(),
                new Act(CaseStep.TAKE, "", colleague, form.version(), form.submission(found.getNumber()))));
    }

    private List<Problem> prioritize(AssistanceCase found, CaseForm form) {
        Priority priority = Priority.ofKey(form.choice()).orElseThrow(BadRequestException::new);
        acts.prioritized(found.getId());
        cases.prioritize(found.getId(), priority);
        return List.of();
    }

    private List<Problem> merge(AssistanceCase found, CaseForm form) {
        if (!form.choice().matches("(?i)AS-?[0-9]{1,18}")) {
            return List.of(Problem.of(CaseForm.MERGE, "case.merge.number"));
        }
        acts.merged(found.getId());
        long into = Long.parseLong(form.choice().replaceAll("[^0-9]", ""));
        return cases.merge(found.getId(), into, agent()) == Outcome.DONE
                ? List.of()
                : List.of(Problem.of(CaseForm.MERGE, "case.merge.impossible"));
    }

    private static List<Problem> told(Outcome outcome) {
        return switch (outcome) {
            case DONE -> List.of();
            case CHANGED -> List.of(MessageForm.problem("case.changed"));
            case NOT_POSSIBLE, TOO_MANY -> List.of(MessageForm.problem("case.not-possible"));
        };
    }

    private AssistanceCase find(long id) {
        return cases.find(id).orElseThrow(NotFoundException::new);
    }

    private Agent agent() {
        String name = (person.profile().givenName() + " " + person.profile().familyName()).strip();
        return new Agent(person.id(), name.isEmpty() ? person.profile().email() : name);
    }
}
