package gt.gob.oj.portal.review;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was thought, asked and noted about a request before, and who else sent the same evidence. */
public record History(List<Opinion> opinions, List<Correction> corrections, List<Note> notes, List<Twin> twins) {
    public History {
        opinions = List.copyOf(opinions);
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
        twins = List.copyOf(twins);
    }

    /** The name is empty while the case is open, and when the person is gone. */
    public record Opinion(
            int attempt,
            @Nullable Instant at,
            String outcome,
            List<String> codes,
            String words,
            boolean mine,
            String by) {}

    /** What the citizen was asked to send anew. */
    public record Correction(int attempt, String piece, String code, String words) {}

    public record Note(@Nullable Instant at, String by, String text, boolean mine) {}

    /** Another request with the same evidence. */
    public record Twin(String id, String receiptCode, String piece) {}

    static History read(JsonObject answer) {
        return new History(
                JsonParts.list(
                        answer,
                        "opinions",
                        one -> new Opinion(
                                one.getInt("attempt", 1),
                                JsonParts.instant(one, "at"),
                                one.getString("outcome"),
                                JsonParts.texts(one, "codes"),
                                JsonParts.text(one, "words"),
                                one.getBoolean("mine", false),
                                JsonParts.text(one, "by"))),
                JsonParts.list(
                        answer,
                        "corrections",
                        one -> new Correction(
                                one.getInt("attempt", 1),
                                one.getString("piece"),
                                JsonParts.text(one, "code"),
                                JsonParts.text(one, "words"))),
                JsonParts.list(
                        answer,
                        "notes",
                        one -> new Note(
                                JsonParts.instant(one, "at"),
                                JsonParts.text(one, "by"),
                                JsonParts.text(one, "text"),
                                one.getBoolean("mine", false))),
                JsonParts.list(
                        answer,
                        "sameEvidence",
                        one -> new Twin(
                                one.getString("id"), JsonParts.text(one, "receiptCode"), one.getString("piece"))));
    }

    /** Whether the newest note of the caller's own says just this. */
    boolean alreadyNoted(String text) {
        return notes.stream().anyMatch(note -> note.mine() && note.text().equals(text));
    }

    @Override
    public String toString() {
        return "History";
    }
}
