package gt.gob.oj.portal.review;

import gt.gob.oj.portal.page.Spelling;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the queue is asked for; empty texts ask for nothing. The names in the address are those of the page. */
public record QueueFilter(String status, String flag, boolean mine, String sought, String after, String before) {
    static final List<String> STATUSES =
            List.of("pending", "in_review", "correction", "approved", "rejected", "withdrawn", "expired");

    /** Why a case wants special care. */
    static final List<String> FLAGS =
            List.of("cui-doubtful", "same-evidence", "data-differ", "data-changed", "written-statement", "sampled");

    static QueueFilter from(MultivaluedMap<String, String> asked) {
        String status = typed(asked, "estado");
        return new QueueFilter(
                STATUSES.contains(status) ? status : "",
                typed(asked, "senal").replaceAll("[^a-z-]", ""),
                !typed(asked, "mios").isEmpty(),
                typed(asked, "q"),
                typed(asked, "despues"),
                typed(asked, "antes"));
    }

    public boolean narrows() {
        return !status.isEmpty() || !flag.isEmpty() || mine || !sought.isEmpty();
    }

    /** For the review API. */
    String question() {
        return query(
                "status",
                status,
                "flag",
                flag,
                "mine",
                mine ? "true" : "",
                "q",
                sought,
                "after",
                after,
                "before",
                before);
    }

    /** The page of the queue that begins beyond a cursor, with the same filter. */
    public String address(String side, String cursor) {
        return "/revision" + query("estado", status, "senal", flag, "mios", mine ? "1" : "", "q", sought, side, cursor);
    }

    private static String query(String... namesAndValues) {
        String query = Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
                .filter(i -> !namesAndValues[i + 1].isEmpty())
                .map(i -> namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String typed(MultivaluedMap<String, String> asked, String name) {
        return Spelling.line(Objects.requireNonNullElse(asked.getFirst(name), ""));
    }

    @Override
    public String toString() {
        return "QueueFilter";
    }
}
