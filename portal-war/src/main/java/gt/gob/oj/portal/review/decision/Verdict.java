package gt.gob.oj.portal.review.decision;

import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import java.util.ArrayList;
import java.util.List;

/**
 * The reviewer's choices, as typed: all three outcomes are on one page.
 *
 * @param checked boxes of an approval
 * @param codes reasons of a rejection, with its words
 * @param pieces what a correction asks for
 */
public record Verdict(String outcome, List<String> checked, List<String> codes, String words, List<PieceForm> pieces) {
    static final Verdict NONE = new Verdict(
            "",
            List.of(),
            List.of(),
            "",
            Reasons.PIECES.stream().map(PieceForm::empty).toList());

    public Verdict {
        checked = List.copyOf(checked);
        codes = List.copyOf(codes);
        pieces = List.copyOf(pieces);
    }

    static Verdict from(Fields fields) {
        return new Verdict(
                Typed.text(fields, "decision"),
                Typed.all(fields, "verificado"),
                Typed.all(fields, "motivo"),
                Typed.text(fields, "comentario"),
                Reasons.PIECES.stream()
                        .map(piece -> PieceForm.from(fields, piece))
                        .toList());
    }

    public List<PieceForm> asked() {
        return pieces.stream().filter(PieceForm::asked).toList();
    }

    boolean blank() {
        return checked.isEmpty() && codes.isEmpty() && asked().isEmpty() && words.isEmpty();
    }

    /** Returns the problems that prevent this action. */
    List<Problem> problems(String action) {
        List<Problem> found = new ArrayList<>();
        switch (action) {
            case "approve" ->
                Reasons.CHECKLIST.stream()
                        .filter(code -> !checked.contains(code))
                        .findFirst()
                        .ifPresent(code -> found.add(Problem.of("verificado-" + code, "problem.verificado")));
            case "reject" -> reject(found);
            case "correct" -> {
                if (asked().isEmpty()) {
                    found.add(Problem.of("corregir-front", "problem.corregir"));
                }
                asked().forEach(piece -> found.addAll(piece.problems()));
            }
            default -> {}
        }
        return found;
    }

    private void reject(List<Problem> found) {
        if (codes.isEmpty() || !Reasons.ALL.containsAll(codes)) {
            found.add(Problem.of("motivo", "problem.motivo"));
        }
        if (codes.contains("other") && words.isEmpty()) {
            found.add(Problem.of("comentario", "problem.palabras"));
        }
        if (words.length() > Reasons.LONGEST) {
            found.add(Problem.of("comentario", "problem.largo", Reasons.LONGEST));
        }
    }

    @Override
    public String toString() {
        return "Verdict[" + outcome + "]";
    }
}
