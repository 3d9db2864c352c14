package gt.gob.oj.portal.review;

import gt.gob.oj.portal.page.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** The decision as it was typed: the button pressed, a coded reason and words of the reviewer's own. */
public record DecisionForm(String outcome, String code, String comment) {
    static final List<String> CODES = List.of(
            "document-unreadable", "document-other", "video-inaudible", "video-words-missing", "data-differ", "other");

    static DecisionForm empty() {
        return new DecisionForm("", "", "");
    }

    static DecisionForm from(HttpServletRequest request) {
        return new DecisionForm(typed(request, "decision"), typed(request, "motivo"), typed(request, "comentario"));
    }

    List<Problem> problems() {
        if (outcome.equals("approve")) {
            return List.of();
        }
        if (!CODES.contains(code)) {
            return List.of(Problem.of("motivo", "problem.motivo"));
        }
        if (code.equals("other") && comment.isEmpty()) {
            return List.of(Problem.of("comentario", "problem.comentario"));
        }
        return comment.length() > Decision.LONGEST_REASON / 2
                ? List.of(Problem.of("comentario", "problem.comentario-largo", Decision.LONGEST_REASON / 2))
                : List.of();
    }

    /** Only without problems. The citizen reads the reason in Spanish. */
    Decision decision() {
        return outcome.equals("approve") ? new Decision(true, "", "") : new Decision(false, code, reason());
    }

    private String reason() {
        if (code.equals("other")) {
            return comment;
        }
        String coded = ResourceBundle.getBundle(
                        "gt.gob.oj.portal.review.messages",
                        Locale.of("es"),
                        DecisionForm.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("reason." + code);
        return comment.isEmpty() ? coded : coded + ". " + comment;
    }

    private static String typed(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "")
                .replace("\0", "")
                .strip();
    }
}
