package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.Spelling;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The form as it was typed; what is wrong with it is told by field, in the form's order. */
public record AssistanceForm(
        String token,
        String givenName,
        String cui,
        String familyName,
        String gender,
        String age,
        String phone,
        String email,
        String emailAgain,
        String message) {
    static final int LONGEST_MESSAGE = 4000;
    private static final int LONGEST_NAME = 100;
    private static final int SHORTEST_PHONE = 8;

    public AssistanceForm {
        givenName = Spelling.name(givenName);
        cui = Spelling.number(cui);
        familyName = Spelling.name(familyName);
        age = Spelling.number(age);
        phone = Spelling.number(phone);
        email = Spelling.email(email);
        emailAgain = Spelling.email(emailAgain);
        message = Spelling.text(message);
    }

    static AssistanceForm empty(String token) {
        return new AssistanceForm(token, "", "", "", "", "", "", "", "", "");
    }

    static AssistanceForm from(HttpServletRequest request) {
        return new AssistanceForm(
                typed(request, "solicitud"),
                typed(request, "nombres"),
                typed(request, "dpi"),
                typed(request, "apellidos"),
                typed(request, "genero"),
                typed(request, "edad"),
                typed(request, "telefono"),
                typed(request, "correo"),
                typed(request, "correo-confirmar"),
                typed(request, "consulta"));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        checkName(problems, "nombres", givenName);
        check(problems, cui.isEmpty() || plainCui().matches("[0-9]{13}"), "dpi", "problem.dpi");
        checkName(problems, "apellidos", familyName);
        check(problems, Gender.ofKey(gender).isPresent(), "genero", "problem.genero");
        check(problems, age.matches("[0-9]{1,3}") && plausibleAge(), "edad", "problem.edad");
        check(problems, isPhone(), "telefono", "problem.telefono");
        check(problems, EmailAddress.isValid(email), "correo", "problem.correo");
        check(problems, emailAgain.equals(email), "correo-confirmar", "problem.correo-confirmar");
        check(problems, !message.isEmpty(), "consulta", "problem.consulta");
        if (message.length() > LONGEST_MESSAGE) {
            problems.add(Problem.of("consulta", "problem.consulta-larga", LONGEST_MESSAGE));
        }
        return problems;
    }

    /** The CUI without the spaces and hyphens that people type. */
    String plainCui() {
        return Spelling.digits(cui);
    }

    /** However its digits are grouped; any country. */
    private boolean isPhone() {
        return phone.matches("\\+?[0-9 ()./-]{8,20}")
                && phone.replaceAll("[^0-9]", "").length() >= SHORTEST_PHONE;
    }

    private boolean plausibleAge() {
        int years = Integer.parseInt(age);
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

    private static String typed(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    @Override
    public String toString() {
        return "AssistanceForm";
    }
}
