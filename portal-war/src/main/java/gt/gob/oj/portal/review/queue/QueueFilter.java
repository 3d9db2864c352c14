package gt.gob.oj.portal.review.queue;

import gt.gob.oj.portal.page.form.KeptSearches;
import gt.gob.oj.portal.page.form.typed.Spelling;
import gt.gob.oj.portal.review.api.RequestSearch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the queue; an empty value does not filter. The names in the address are those of the page.
 *
 * @param sought part of a name, a CUI or a receipt code; never part of an address
 * @param search the code that replaces it in the address
 */
public record QueueFilter(
        String status, String flag, boolean mine, String sought, String search, String after, String before) {
    /** The form field for {@link #sought}. */
    static final String WORDS = "q";

    static final List<String> STATUSES =
            List.of("pending", "in_review", "correction", "approved", "rejected", "withdrawn", "expired");

    /** The reasons why a case needs special care. */
    static final List<String> FLAGS =
            List.of("cui-doubtful", "same-evidence", "data-differ", "data-changed", "written-statement", "sampled");

    /** Reads the list's address, in which only the code of the search words appears. */
    static QueueFilter from(Function<String, @Nullable String> asked) {
        String status = typed(asked, "estado");
        return new QueueFilter(
                STATUSES.contains(status) ? status : "",
                typed(asked, "senal").replaceAll("[^a-z-]", ""),
                !typed(asked, "mios").isEmpty(),
                "",
                typed(asked, KeptSearches.CODE),
                typed(asked, "despues"),
                typed(asked, "antes"));
    }

    /** Reads the posted form. */
    static QueueFilter typed(Function<String, @Nullable String> form) {
        QueueFilter from = from(form);
        return new QueueFilter(from.status, from.flag, from.mine, typed(form, WORDS), "", "", "");
    }

    QueueFilter with(String words) {
        return new QueueFilter(status, flag, mine, words, search, after, before);
    }

    /** A search whose words could not be kept has no code, and so no address. */
    boolean hasAddress() {
        return sought.isEmpty() || !search.isEmpty();
    }

    /** The words of this code have expired. */
    boolean isForgotten() {
        return sought.isEmpty() && !search.isEmpty();
    }

    public boolean narrows() {
        return !status.isEmpty() || !flag.isEmpty() || mine || !sought.isEmpty();
    }

    /** Returns the query for the review API. */
    RequestSearch question() {
        return new RequestSearch(orNull(status), orNull(flag), mine, orNull(sought), orNull(after), orNull(before));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Returns the address of the first page of the list, without the search words. */
    String address() {
        return "/revision" + query("estado", status, "senal", flag, "mios", mine ? "1" : "");
    }

    /** Returns the address of the page beyond a cursor, with the same filter. */
    public String address(String side, String cursor) {
        return "/revision"
                + query(
                        "estado",
                        status,
                        "senal",
                        flag,
                        "mios",
                        mine ? "1" : "",
                        KeptSearches.CODE,
                        isForgotten() ? "" : search,
                        side,
                        cursor);
    }

    private static String query(String... namesAndValues) {
        String query = Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
                .filter(i -> !namesAndValues[i + 1].isEmpty())
                .map(i -> namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String typed(Function<String, @Nullable String> asked, String name) {
        return Spelling.line(Objects.requireNonNullElse(asked.apply(name), ""));
    }

    @Override
    public String toString() {
        return "QueueFilter";
    }
}
