package gt.gob.oj.portal.administration;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the move from CAPE is, as the identity server counts it.
 *
 * @param accounts in CAPE, absent when it did not tell
 * @param neverSeen absent likewise
 */
public record CapeProgress(
        @Nullable Long accounts,
        long signedIn,
        long imported,
        @Nullable Long neverSeen,
        List<Conflicts> conflicts,
        List<Format> formats,
        List<Day> days,
        @Nullable Run lastImport) {

    /** Cases of one kind. */
    public record Conflicts(String kind, long open, long decided) {}

    public record Format(String format, long signedIn, long imported) {}

    public record Day(String day, long signedIn, long imported) {}

    /**
     * The last import.
     *
     * @param finishedAt absent while it is at work, or was broken off
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

    static CapeProgress read(JsonObject answer) {
        return new CapeProgress(
                optional(answer, "accounts"),
                count(answer, "signedIn"),
                count(answer, "imported"),
                optional(answer, "neverSeen"),
                objects(answer, "conflicts").stream()
                        .map(one -> new Conflicts(one.getString("kind"), count(one, "open"), count(one, "decided")))
                        .toList(),
                objects(answer, "formats").stream()
                        .map(one -> new Format(one.getString("format"), count(one, "signedIn"), count(one, "imported")))
                        .toList(),
                objects(answer, "days").stream()
                        .map(one -> new Day(
                                LocalDate.parse(one.getString("day")).toString(),
                                count(one, "signedIn"),
                                count(one, "imported")))
                        .toList(),
                answer.get("lastImport") instanceof JsonObject run ? run(run) : null);
    }

    private static Run run(JsonObject run) {
        return new Run(
                count(run, "accounts"),
                count(run, "imported"),
                count(run, "known"),
                count(run, "refused"),
                Instant.parse(run.getString("movedAt")),
                run.get("finishedAt") instanceof JsonString end ? Instant.parse(end.getString()) : null);
    }

    private static List<JsonObject> objects(JsonObject from, String name) {
        return from.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static long count(JsonObject from, String name) {
        return from.getJsonNumber(name).longValueExact();
    }

    private static @Nullable Long optional(JsonObject from, String name) {
        return from.get(name) instanceof JsonNumber number ? (Long) number.longValueExact() : null;
    }
}
