package gt.gob.oj.portal.review.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Earlier opinions, corrections and notes of a request. */
public record History(List<Opinion> opinions, List<Correction> corrections, List<Note> notes) {
    public History {
        opinions = List.copyOf(opinions);
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
    }

    /** One reviewer's opinion; {@code by} is a name, null while the case is open or after the person was deleted. */
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

    /** A correction that the citizen was asked for. */
    public record Correction(
            int attempt,
            String piece,
            String code,
            @Nullable String words) {}

    /** A note for reviewers; {@code by} is a name, null after the person was deleted. */
    public record Note(Instant at, @Nullable String by, String text, boolean mine) {}

    /** Returns whether the caller's newest note has exactly this text. */
    public boolean alreadyNoted(String text) {
        return notes.stream().anyMatch(note -> note.mine() && note.text().equals(text));
    }

    @Override
    public String toString() {
        return "History";
    }
}
