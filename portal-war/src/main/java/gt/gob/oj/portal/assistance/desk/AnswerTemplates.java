package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.Agent;
import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.page.Bundles;
import java.text.MessageFormat;
import java.util.List;

/** Texts for answers that agents write often, with the person's name, the number and the agent's name filled in. */
final class AnswerTemplates {
    static final List<String> NAMES = List.of("more", "password", "identity", "elsewhere", "done");

    private AnswerTemplates() {}

    /** Returns the text of a template for this request; empty for an unknown name. */
    static String text(String name, AssistanceCase about, Agent agent) {
        if (!NAMES.contains(name)) {
            return "";
        }
        String text = Bundles.of("assistance", about.language()).getString("template." + name + ".text");
        return new MessageFormat(text, about.language().locale())
                .format(new Object[] {about.getGivenName(), about.getNumber(), agent.name()});
    }
}
