package gt.gob.oj.portal.review.decision;

import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.review.api.Judgement;
import gt.gob.oj.portal.review.api.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The form on the page of a case, as typed; the pressed button is the action. */
public record CaseForm(String action, Verdict verdict, String transcript, String note, String receiptCode) {
    public static CaseForm empty() {
        return new CaseForm("", Verdict.NONE, "", "", "");
    }

    public static CaseForm of(RequestDetails request) {
        return new CaseForm(
                "", Verdict.NONE, Objects.requireNonNullElse(request.turn().transcript(), ""), "", "");
    }

    public static CaseForm from(Fields fields) {
        return new CaseForm(
                Typed.text(fields, "accion"),
                Verdict.from(fields),
                Typed.text(fields, "transcripcion"),
                Typed.text(fields, "nota"),
                Typed.text(fields, "caso").replaceAll("[^0-9A-Z-]", ""));
    }

    /** Returns the problems that prevent the action. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>(verdict.problems(action));
        if (action.equals("note") && note.isEmpty()) {
            found.add(Problem.of("nota", "problem.nota"));
        }
        tooLong(found, "transcripcion", transcript);
        tooLong(found, "nota", note);
        return found;
    }

    private static void tooLong(List<Problem> found, String field, String text) {
        if (text.length() > Reasons.LONGEST_TEXT) {
            found.add(Problem.of(field, "problem.largo", Reasons.LONGEST_TEXT));
        }
    }

    /** Call only for an action that decides, and without problems. */
    public Judgement judgement() {
        boolean rejects = action.equals("reject");
        return new Judgement(
                action,
                rejects ? verdict.codes() : List.of(),
                rejects ? verdict.words() : "",
                verdict.checked(),
                action.equals("correct")
                        ? verdict.asked().stream().map(PieceForm::order).toList()
                        : List.of(),
                transcript);
    }

    /** Returns whether nothing was typed. */
    public boolean blank() {
        return verdict.blank() && (transcript + note).isEmpty();
    }

    @Override
    public String toString() {
        return "CaseForm[" + action + "]";
    }
}
