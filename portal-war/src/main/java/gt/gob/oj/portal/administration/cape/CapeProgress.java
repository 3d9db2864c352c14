package gt.gob.oj.portal.administration.cape;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Progress of the move from CAPE, as counted by the identity server. */
public record CapeProgress(
        @JsonUnwrapped Totals totals,
        List<Conflicts> conflicts,
        List<Format> formats,
        List<Day> days,
        @Nullable Run lastImport) {
    public CapeProgress {
        conflicts = List.copyOf(conflicts);
        formats = List.copyOf(formats);
        days = List.copyOf(days);
    }

    /**
     * Numbers of people.
     *
     * @param accounts in CAPE; null if CAPE did not answer
     * @param neverSeen null if CAPE did not answer
     */
    public record Totals(
            @Nullable Long accounts,
            long signedIn,
            long imported,
            @Nullable Long neverSeen) {}

    /** Conflicts of one kind. */
    public record Conflicts(String kind, long open, long decided) {}

    public record Format(String format, long signedIn, long imported) {}

    public record Day(LocalDate day, long signedIn, long imported) {}

    /**
     * The last import.
     *
     * @param finishedAt null while it runs, or if it was aborted
     */
    public record Run(
            long accounts,
            long imported,
            long known,
            long refused,
            Instant movedAt,
            @Nullable Instant finishedAt) {}

    public long openCases() {
        return conflicts.stream().mapToLong(Conflicts::open).sum();
    }
}
