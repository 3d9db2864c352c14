package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.CaseStep;
import gt.gob.oj.portal.assistance.cases.MessageForm;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.typed.Spelling;
import java.util.OptionalInt;

/**
 * What an agent does on a request's page, as typed.
 *
 * @param action the button: the key of a step, {@code assign}, {@code priority}, {@code merge},
 *     {@code preview} or {@code template}
 * @param choice the colleague, priority, number or template of the action
 */
record AgentForm(String action, MessageForm message, OptionalInt version, String choice) {
    static final String MERGE = "merge";
    static final String PREVIEW = "preview";
    static final String TEMPLATE = "template";

    static AgentForm from(Fields fields) {
        String version = fields.text("version");
        String action = fields.text("accion");
        return new AgentForm(
                action,
                MessageForm.from(fields),
                version.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(version)) : OptionalInt.empty(),
                Spelling.line(fields.text(action)));
    }

    /** Whether the action stores the words; others leave them on the page. */
    boolean usesWords() {
        return CaseStep.ofKey(action).filter(CaseStep::hasWords).isPresent();
    }

    boolean isPreview() {
        return action.equals(PREVIEW);
    }

    String submission(String about) {
        return message.submission(about + "\0" + action);
    }

    @Override
    public String toString() {
        return "AgentForm[" + action + "]";
    }
}
