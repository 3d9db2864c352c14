package gt.gob.oj.portal.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was thought, asked and noted about a request before. */
public record History(List<Opinion> opinions, List<Correction> corrections, List<Note> notes) {
    public History {
        opinions = List.copyOf(opinions);
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
    }

    /** One reviewer's word; {@code by} is a name, null while the case is open and when the person is gone. */
    public record Opinion(
            int attempt,
            Instant at,
            String outcome,
            List<String> codes,
            @Nullable String words,
            boolean mine,
            @Nullable String by) {
        public Opinion {
            codes = List.copyOf(codes);
        }
    }

    /** What the citizen was asked to send anew. */
    public record Correction(
            int attempt,
            String piece,
            String code,
            @Nullable String words) {}

    /** For reviewers; {@code by} is a name, null when the person is gone. */
    public record Note(Instant at, @Nullable String by, String text, boolean mine) {}

    /** Whether the newest note of the caller's own says just this. */
    boolean alreadyNoted(String text) {
        return notes.stream().anyMatch(note -> note.mine() && note.text().equals(text));
    }

    @Override
    public String toString() {
        return "History";
    }
}
