package gt.gob.oj.portal.review.decision;

import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.review.api.Judgement.CorrectionOrder;
import java.util.ArrayList;
import java.util.List;

/** What the reviewer asks of the citizen about one piece, as typed. */
public record PieceForm(String piece, boolean asked, String code, String words, Marking mark) {
    static PieceForm from(Fields fields, String piece) {
        return new PieceForm(
                piece,
                Typed.all(fields, "corregir").contains(piece),
                Typed.text(fields, "motivo-" + piece),
                Typed.text(fields, "palabras-" + piece),
                Marking.from(fields, piece));
    }

    static PieceForm empty(String piece) {
        return new PieceForm(piece, false, "", "", new Marking("", "", "", "", ""));
    }

    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (!Reasons.of(piece).contains(code)) {
            found.add(Problem.of("motivo-" + piece, "problem.motivo-" + piece));
        }
        if (code.equals("other") && words.isEmpty()) {
            found.add(Problem.of("palabras-" + piece, "problem.palabras"));
        }
        if (words.length() > Reasons.LONGEST_OF_PIECE) {
            found.add(Problem.of("palabras-" + piece, "problem.largo", Reasons.LONGEST_OF_PIECE));
        }
        if (!mark.sound()) {
            found.add(
                    piece.equals("video")
                            ? Problem.of("segundo-video", "problem.segundo")
                            : Problem.of("zona-x-" + piece, "problem.zona"));
        }
        return found;
    }

    CorrectionOrder order() {
        return new CorrectionOrder(piece, code, words, mark.mark());
    }
}
