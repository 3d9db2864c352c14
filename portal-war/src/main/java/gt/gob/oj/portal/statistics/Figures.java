package gt.gob.oj.portal.statistics;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period as the identity server counts them.
 *
 * @param median seconds from sending to decision, absent without decisions
 */
public record Figures(
        String from,
        String to,
        long waiting,
        List<Day> days,
        long decisions,
        @Nullable Long median,
        @Nullable Long p90,
        List<Reason> reasons,
        List<Reviewer> reviewers) {
    public Figures {
        days = List.copyOf(days);
        reasons = List.copyOf(reasons);
        reviewers = List.copyOf(reviewers);
    }

    public record Day(String day, long received, long decided, long waiting) {}

    /** Median and p90 are seconds from sending until it was given. */
    public record Reason(
            String code,
            long count,
            @Nullable Long median,
            @Nullable Long p90) {}

    /** The name is absent when the person is gone; median and p90 are seconds from sending to what they said. */
    public record Reviewer(
            String id,
            @Nullable String name,
            long approve,
            long reject,
            long correct,
            @Nullable Long median,
            @Nullable Long p90) {
        public long all() {
            return approve + reject + correct;
        }
    }

    public long received() {
        return days.stream().mapToLong(Day::received).sum();
    }

    static Figures read(JsonObject answer) {
        JsonObject time = answer.getJsonObject("decisionTime");
        return new Figures(
                LocalDate.parse(answer.getString("from")).toString(),
                LocalDate.parse(answer.getString("to")).toString(),
                count(answer, "waiting"),
                objects(answer, "days").stream()
                        .map(d -> new Day(
                                d.getString("day"), count(d, "received"), count(d, "decided"), count(d, "waiting")))
                        .toList(),
                count(time, "decisions"),
                seconds(time, "median"),
                seconds(time, "p90"),
                objects(answer, "reasons").stream()
                        .map(r -> new Reason(
                                r.getString("code"), count(r, "count"), seconds(r, "median"), seconds(r, "p90")))
                        .toList(),
                objects(answer, "reviewers").stream()
                        .map(r -> new Reviewer(
                                r.getString("id"),
                                r.get("name") instanceof JsonString name ? name.getString() : null,
                                count(r, "approve"),
                                count(r, "reject"),
                                count(r, "correct"),
                                seconds(r, "median"),
                                seconds(r, "p90")))
                        .toList());
    }

    private static List<JsonObject> objects(JsonObject from, String name) {
        return from.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static long count(JsonObject from, String name) {
        return from.getJsonNumber(name).longValueExact();
    }

    private static @Nullable Long seconds(JsonObject from, String name) {
        return from.get(name) instanceof JsonNumber number ? number.longValueExact() : null;
    }
}
