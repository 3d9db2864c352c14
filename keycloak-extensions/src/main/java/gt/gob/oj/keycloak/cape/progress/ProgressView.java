package gt.gob.oj.keycloak.cape.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The progress of the migration from CAPE.
 *
 * @param accounts in CAPE; null if it did not answer or cannot count
 * @param signedIn people from CAPE who have used their password here
 * @param imported people who were imported and have not signed in yet
 * @param neverSeen accounts of CAPE without a local person; null if they are not counted
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ProgressView(
        @Nullable Long accounts,
        long signedIn,
        long imported,
        @Nullable Long neverSeen,
        List<Conflicts> conflicts,
        List<Format> formats,
        List<Day> days,
        @Nullable Run lastImport) {

    public record Conflicts(String kind, long open, long decided) {}

    /** People by their original password format; {@code unknown} if no format could read it. */
    public record Format(String format, long signedIn, long imported) {}

    /** A day in Guatemala's time zone: first sign-ins and imported people. */
    public record Day(String day, long signedIn, long imported) {}

    /**
     * An import.
     *
     * @param finishedAt null while it runs, or if it was interrupted
     */
    public record Run(
            long accounts,
            long imported,
            long known,
            long refused,
            String begunAt,
            String movedAt,
            @Nullable String finishedAt) {}
}
