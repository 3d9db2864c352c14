package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.Agent;
import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.AssistanceCases.Act;
import gt.gob.oj.portal.assistance.cases.AssistanceCases.Outcome;
import gt.gob.oj.portal.assistance.cases.CaseMerge;
import gt.gob.oj.portal.assistance.cases.CaseStep;
import gt.gob.oj.portal.assistance.cases.MessageForm;
import gt.gob.oj.portal.assistance.cases.Priority;
import gt.gob.oj.portal.page.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.OptionalInt;

/** Does what an agent asks for on the page of a request, and records it in the audit log first. */
@ApplicationScoped
class AgentWork {
    @Inject
    private AssistanceCases cases;

    @Inject
    private CaseMerge merges;

    @Inject
    private AgentActs acts;

    @Inject
    private Readers readers;

    /** Returns why the act was not possible; empty if it is done. */
    List<Problem> act(AssistanceCase found, AgentForm form, Agent agent) {
        return switch (form.action()) {
            case "assign" -> assign(found, form);
            case "priority" -> prioritize(found, form);
            case AgentForm.MERGE -> merge(found, form, agent);
            default ->
                step(
                        found,
                        CaseStep.ofKey(form.action())
                                .filter(CaseStep::isOfAgents)
                                .orElseThrow(BadRequestException::new),
                        form,
                        agent);
        };
    }

    private List<Problem> step(AssistanceCase found, CaseStep step, AgentForm form, Agent agent) {
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
                        agent,
                        step == CaseStep.NOTE ? OptionalInt.empty() : form.version(),
                        form.submission(found.getNumber()))));
    }

    private List<Problem> assign(AssistanceCase found, AgentForm form) {
        Agent colleague = readers.colleagues().stream()
                .filter(one -> one.id().equals(form.choice()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        acts.assigned(found.getId());
        return told(cases.act(
                found.getId(),
                new Act(CaseStep.TAKE, "", colleague, form.version(), form.submission(found.getNumber()))));
    }

    private List<Problem> prioritize(AssistanceCase found, AgentForm form) {
        Priority priority = Priority.ofKey(form.choice()).orElseThrow(BadRequestException::new);
        acts.prioritized(found.getId());
        cases.prioritize(found.getId(), priority);
        return List.of();
    }

    private List<Problem> merge(AssistanceCase found, AgentForm form, Agent agent) {
        if (!form.choice().matches("(?i)AS-?[0-9]{1,18}")) {
            return List.of(Problem.of(AgentForm.MERGE, "case.merge.number"));
        }
        acts.merged(found.getId());
        long into = Long.parseLong(form.choice().replaceAll("[^0-9]", ""));
        return merges.merge(found.getId(), into, agent) == Outcome.DONE
                ? List.of()
                : List.of(Problem.of(AgentForm.MERGE, "case.merge.impossible"));
    }

    private static List<Problem> told(Outcome outcome) {
        return switch (outcome) {
            case DONE -> List.of();
            case CHANGED -> List.of(MessageForm.problem("case.changed"));
            case NOT_POSSIBLE, TOO_MANY -> List.of(MessageForm.problem("case.not-possible"));
        };
    }
}
