package gt.gob.oj.keycloak.cape.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the move from CAPE is.
 *
 * @param accounts in CAPE; null when it did not answer or does not count
 * @param signedIn people who came from CAPE and have used their password here
 * @param imported people who were imported and have not signed in yet
 * @param neverSeen accounts of CAPE that nobody here has come from; null when they are not counted
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

    /** People by the format of the password they came with, {@code unknown} when nobody could read it. */
    public record Format(String format, long signedIn, long imported) {}

    /** Of Guatemala; people who signed in for the first time, and people imported. */
    public record Day(String day, long signedIn, long imported) {}

    /**
     * An import.
     *
     * @param finishedAt null while it is at work, or was broken off
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
