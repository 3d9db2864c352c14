package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.Agent;
import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.CaseMessage;
import gt.gob.oj.portal.assistance.cases.CaseStep;
import gt.gob.oj.portal.assistance.cases.MessageForm;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The page of one request at the help desk. */
@ApplicationScoped
class CasePage {
    private static final Set<String> DONE =
            Set.of("take", "answer", "ask", "note", "close", "reopen", "assign", "priority", "merge");

    @Inject
    private AssistanceCases cases;

    @Inject
    private DeskCases desk;

    @Inject
    private Readers readers;

    Page of(AssistanceCase found, MessageForm form, List<Problem> problems, List<String> others) {
        return page(
                found, cases.messages(found.getId()), desk.others(found), readers.colleagues(), form, problems, others);
    }

    static Page page(
            AssistanceCase found,
            List<CaseMessage> messages,
            List<AssistanceCase> earlier,
            List<Agent> colleagues,
            MessageForm form,
            List<Problem> problems,
            List<String> others) {
        return Page.of("assistance/case")
                .with("case", found)
                .with("messages", messages)
                .with("earlier", earlier)
                .with("colleagues", colleagues)
                .with("form", form)
                .with("problems", problems)
                .with("others", String.join(", ", others))
                .with("templates", AnswerTemplates.NAMES)
                .with("longest", MessageForm.LONGEST)
                .with(
                        "steps",
                        Stream.of(CaseStep.values())
                                .filter(step -> step.isOfAgents() && found.permits(step))
                                .map(CaseStep::key)
                                .toList());
    }

    static boolean isDone(String action) {
        return DONE.contains(action);
    }
}
