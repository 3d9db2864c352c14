package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.assistance.cases.EmailAddress;
import gt.gob.oj.portal.assistance.cases.RequestKind;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.typed.Phone;
import gt.gob.oj.portal.page.form.typed.Spelling;
import java.util.ArrayList;
import java.util.List;

/** The form as typed. Its problems are listed by field, in the order of the form. */
public record AssistanceForm(String token, String kind, Sender sender, Contact contact, String message) {
    static final int LONGEST_MESSAGE = 4000;
    private static final int LONGEST_NAME = 100;

    public AssistanceForm {
        message = Spelling.text(message);
    }

    public record Sender(String givenName, String cui, String familyName, String gender, String age) {
        public Sender {
            givenName = Spelling.name(givenName);
            cui = Spelling.number(cui);
            familyName = Spelling.name(familyName);
            age = Spelling.number(age);
        }

        /** Returns the CUI without spaces and hyphens. */
        String plainCui() {
            return Spelling.digits(cui);
        }

        @Override
        public String toString() {
            return "Sender";
        }
    }

    public record Contact(String phone, String email, String emailAgain) {
        public Contact {
            phone = Spelling.number(phone);
            email = Spelling.email(email);
            emailAgain = Spelling.email(emailAgain);
        }

        /** Returns the phone number in E.164; call it only on a form without problems. */
        String plainPhone() {
            return Phone.read(phone).orElseThrow().e164();
        }

        @Override
        public String toString() {
            return "Contact";
        }
    }

    static AssistanceForm empty(String token) {
        return new AssistanceForm(
                token, RequestKind.QUESTION.key(), new Sender("", "", "", "", ""), new Contact("", "", ""), "");
    }

    static AssistanceForm from(Fields fields) {
        return new AssistanceForm(
                typed(fields, "solicitud"),
                kind(fields),
                new Sender(
                        typed(fields, "nombres"),
                        typed(fields, "dpi"),
                        typed(fields, "apellidos"),
                        typed(fields, "genero"),
                        typed(fields, "edad")),
                new Contact(typed(fields, "telefono"), typed(fields, "correo"), typed(fields, "correo-confirmar")),
                typed(fields, "consulta"));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        check(problems, RequestKind.ofKey(kind).isPresent(), "tipo", "problem.tipo");
        checkName(problems, "nombres", sender.givenName);
        check(problems, sender.cui.isEmpty() || sender.plainCui().matches("[0-9]{13}"), "dpi", "problem.dpi");
        checkName(problems, "apellidos", sender.familyName);
        check(problems, Gender.ofKey(sender.gender).isPresent(), "genero", "problem.genero");
        check(problems, sender.age.matches("[0-9]{1,3}") && plausibleAge(), "edad", "problem.edad");
        check(problems, Phone.read(contact.phone).isPresent(), "telefono", "problem.telefono");
        check(problems, EmailAddress.isValid(contact.email), "correo", "problem.correo");
        check(problems, contact.emailAgain.equals(contact.email), "correo-confirmar", "problem.correo-confirmar");
        check(problems, !message.isEmpty(), "consulta", "problem.consulta");
        if (message.length() > LONGEST_MESSAGE) {
            problems.add(Problem.of("consulta", "problem.consulta-larga", LONGEST_MESSAGE));
        }
        return problems;
    }

    private boolean plausibleAge() {
        int years = Integer.parseInt(sender.age);
        return years >= 1 && years <= 120;
    }

    private static void checkName(List<Problem> problems, String field, String name) {
        check(problems, !name.isEmpty() && name.length() <= LONGEST_NAME, field, "problem." + field);
    }

    private static void check(List<Problem> problems, boolean right, String field, String key) {
        if (!right) {
            problems.add(Problem.of(field, key));
        }
    }

    /** A page that was loaded from an older release has no such field. */
    private static String kind(Fields fields) {
        String kind = typed(fields, "tipo");
        return kind.isEmpty() ? RequestKind.QUESTION.key() : kind;
    }

    private static String typed(Fields fields, String field) {
        return fields.text(field);
    }

    @Override
    public String toString() {
        return "AssistanceForm";
    }
}
