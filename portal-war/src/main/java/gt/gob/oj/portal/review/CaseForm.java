package gt.gob.oj.portal.review;

import gt.gob.oj.portal.page.Fields;
import gt.gob.oj.portal.page.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The whole page of a case as it was typed; the button that was pressed is the action. */
public record CaseForm(
        String action,
        String outcome,
        List<String> checked,
        List<String> codes,
        String words,
        List<PieceForm> pieces,
        String transcript,
        String note,
        String receiptCode) {
    public CaseForm {
        checked = List.copyOf(checked);
        codes = List.copyOf(codes);
        pieces = List.copyOf(pieces);
    }

    static CaseForm empty() {
        List<PieceForm> pieces = Reasons.PIECES.stream().map(PieceForm::empty).toList();
        return new CaseForm("", "", List.of(), List.of(), "", pieces, "", "", "");
    }

    static CaseForm of(RequestDetail request) {
        CaseForm empty = empty();
        return new CaseForm("", "", List.of(), List.of(), "", empty.pieces, request.transcript(), "", "");
    }

    static CaseForm from(Fields fields) {
        return new CaseForm(
                Typed.text(fields, "accion"),
                Typed.text(fields, "decision"),
                Typed.all(fields, "verificado"),
                Typed.all(fields, "motivo"),
                Typed.text(fields, "comentario"),
                Reasons.PIECES.stream()
                        .map(piece -> PieceForm.from(fields, piece))
                        .toList(),
                Typed.text(fields, "transcripcion"),
                Typed.text(fields, "nota"),
                Typed.text(fields, "caso").replaceAll("[^0-9A-Z-]", ""));
    }

    public List<PieceForm> asked() {
        return pieces.stream().filter(PieceForm::asked).toList();
    }

    /** What keeps the action from being done. */
    List<Problem> problems() {
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
            case "note" -> {
                if (note.isEmpty()) {
                    found.add(Problem.of("nota", "problem.nota"));
                }
            }
            default -> {}
        }
        tooLong(found, "transcripcion", transcript);
        tooLong(found, "nota", note);
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

    private static void tooLong(List<Problem> found, String field, String text) {
        if (text.length() > Reasons.LONGEST_TEXT) {
            found.add(Problem.of(field, "problem.largo", Reasons.LONGEST_TEXT));
        }
    }

    /** Only of an action that decides, without problems: nothing but what belongs to that outcome. */
    JsonObject decision() {
        JsonArrayBuilder corrections = Json.createArrayBuilder();
        if (action.equals("correct")) {
            asked().forEach(piece -> corrections.add(piece.toJson()));
        }
        return Json.createObjectBuilder()
                .add("outcome", action)
                .add("codes", Json.createArrayBuilder(action.equals("reject") ? codes : List.of()))
                .add("words", action.equals("reject") ? words : "")
                .add("checklist", Json.createArrayBuilder(checked))
                .add("corrections", corrections)
                .add("transcript", transcript)
                .build();
    }

    /** Whether nothing was typed. */
    public boolean blank() {
        return checked.isEmpty() && codes.isEmpty() && asked().isEmpty() && (words + transcript + note).isEmpty();
    }

    @Override
    public String toString() {
        return "CaseForm[" + action + "]";
    }
}
