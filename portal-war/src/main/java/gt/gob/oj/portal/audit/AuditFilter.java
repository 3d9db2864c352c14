package gt.gob.oj.portal.audit;

import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.typed.Spelling;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A search in the audit log, as typed; an empty field does not filter. Days are those of Guatemala, and both are
 * included.
 */
public record AuditFilter(String request, String receipt, String actor, String action, String from, String to) {
    static AuditFilter from(MultivaluedMap<String, String> asked) {
        return new AuditFilter(
                typed(asked, "solicitud"),
                typed(asked, "codigo").toUpperCase(Locale.ROOT),
                typed(asked, "persona"),
                typed(asked, "accion"),
                typed(asked, "desde"),
                typed(asked, "hasta"));
    }

    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        word(found, "solicitud", request);
        if (!receipt.matches("([0-9A-Z]{5}-[0-9A-Z]{5})?")) {
            found.add(Problem.of("codigo", "problem.codigo"));
        }
        word(found, "persona", actor);
        day(found, "desde", from);
        day(found, "hasta", to);
        return found;
    }

    public boolean narrows() {
        return !(request + receipt + actor + action + from + to).isEmpty();
    }

    /** Returns the query for the audit API. */
    AuditQuery query() {
        return new AuditQuery(
                orNull(request), orNull(receipt), orNull(actor), orNull(action), orNull(from), orNull(to));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Returns the query for addresses of the portal. */
    String asked() {
        return query(
                "solicitud",
                request,
                "codigo",
                receipt,
                "persona",
                actor,
                "accion",
                action,
                "desde",
                from,
                "hasta",
                to);
    }

    private static void word(List<Problem> found, String field, String id) {
        if (!id.matches("[0-9A-Za-z-]{0,64}")) {
            found.add(Problem.of(field, "problem." + field));
        }
    }

    private static void day(List<Problem> found, String field, String day) {
        try {
            if (!day.isEmpty()) {
                LocalDate.parse(day);
            }
        } catch (DateTimeException e) {
            found.add(Problem.of(field, "problem.dia"));
        }
    }

    private static String query(String... namesAndValues) {
        return Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
                .filter(i -> !namesAndValues[i + 1].isEmpty())
                .map(i -> namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8)
                        + "&")
                .collect(Collectors.joining());
    }

    private static String typed(MultivaluedMap<String, String> asked, String name) {
        return Spelling.line(Objects.requireNonNullElse(asked.getFirst(name), ""));
    }

    @Override
    public String toString() {
        return "AuditFilter";
    }
}
