package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.EmailAddress;
import gt.gob.oj.portal.assistance.cases.MessageForm;
import gt.gob.oj.portal.assistance.cases.RequestKind;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.typed.Phone;
import gt.gob.oj.portal.page.form.typed.Spelling;
import java.util.ArrayList;
import java.util.List;

/** A call to 1549 as the agent types it. Only the names, the telephone and what the person says are required. */
public record CallForm(
        MessageForm message, String kind, String givenName, String familyName, String cui, String phone, String email) {
    private static final int LONGEST_NAME = 100;

    static CallForm empty() {
        return new CallForm(MessageForm.empty(), RequestKind.QUESTION.key(), "", "", "", "", "");
    }

    static CallForm from(Fields fields) {
        return new CallForm(
                MessageForm.from(fields),
                fields.text("tipo"),
                Spelling.name(fields.text("nombres")),
                Spelling.name(fields.text("apellidos")),
                Spelling.number(fields.text("dpi")),
                Spelling.number(fields.text("telefono")),
                Spelling.email(fields.text("correo")));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        check(problems, RequestKind.ofKey(kind).isPresent(), "tipo");
        check(problems, isName(givenName), "nombres");
        check(problems, isName(familyName), "apellidos");
        check(problems, cui.isEmpty() || plainCui().matches("[0-9]{13}"), "dpi");
        check(problems, Phone.read(phone).isPresent(), "telefono");
        check(problems, email.isEmpty() || EmailAddress.isValid(email), "correo");
        problems.addAll(message.problems());
        return problems;
    }

    String plainCui() {
        return Spelling.digits(cui);
    }

    /** Returns the telephone number in E.164; call it only on a form without problems. */
    String plainPhone() {
        return Phone.read(phone).orElseThrow().e164();
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    private static void check(List<Problem> problems, boolean right, String field) {
        if (!right) {
            problems.add(Problem.of(field, "problem." + field));
        }
    }

    @Override
    public String toString() {
        return "CallForm";
    }
}
