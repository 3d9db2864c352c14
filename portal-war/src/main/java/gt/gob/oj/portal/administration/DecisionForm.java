package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.page.form.Fields;
import java.util.List;
import java.util.Map;

/**
 * A decision on one of the requests on the page, as typed.
 *
 * @param request id of the request whose form was sent
 */
public record DecisionForm(String request, String decision, String words) {
    static final DecisionForm NONE = new DecisionForm("", "", "");

    static DecisionForm from(Fields fields) {
        return new DecisionForm(fields.text("solicitud"), fields.text("accion"), fields.text("palabras"));
    }

    DecisionForm of(String id) {
        return new DecisionForm(id, decision, words);
    }

    Fields fields() {
        return new Fields(
                Map.of("solicitud", List.of(request), "accion", List.of(decision), "palabras", List.of(words)));
    }

    @Override
    public String toString() {
        return "DecisionForm[" + decision + "]";
    }
}
