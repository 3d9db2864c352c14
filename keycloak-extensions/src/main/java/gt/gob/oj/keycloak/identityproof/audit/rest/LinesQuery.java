package gt.gob.oj.keycloak.identityproof.audit.rest;

import gt.gob.oj.keycloak.Guatemala;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The query parameters that select lines. */
record LinesQuery(
        @Nullable String request,
        @Nullable String receipt,
        @Nullable String actor,
        @Nullable String action,
        @Nullable String from,
        @Nullable String to,
        @Nullable String before,
        @Nullable String after) {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,64}");

    static LinesQuery of(UnaryOperator<@Nullable String> parameters) {
        return new LinesQuery(
                parameters.apply("request"),
                parameters.apply("receipt"),
                parameters.apply("actor"),
                parameters.apply("action"),
                parameters.apply("from"),
                parameters.apply("to"),
                parameters.apply("before"),
                parameters.apply("after"));
    }

    /** The parsed filter. Empty if a parameter is malformed. */
    Optional<AuditLog.Filter> filter() {
        try {
            return Optional.of(new AuditLog.Filter(
                    matching(request, ID),
                    value(receipt).map(ReceiptCode::new).orElse(null),
                    matching(actor, ID),
                    matching(action, CODE),
                    day(from).map(LinesQuery::begin).orElse(null),
                    day(to).map(d -> begin(d.plusDays(1))).orElse(null)));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The parsed position. Empty if a parameter is malformed. */
    Optional<Place> place() {
        try {
            return value(before).isPresent() && value(after).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Place(
                            value(before).map(Long::valueOf).orElse(null),
                            value(after).map(Long::valueOf).orElse(null)));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** The detail that the audit log records about an export. Call it only for a valid query. */
    Map<String, String> asDetail() {
        Map<String, String> detail = new LinkedHashMap<>();
        value(request).ifPresent(v -> detail.put("request", v));
        value(receipt).ifPresent(v -> detail.put("receipt", v));
        value(actor).ifPresent(v -> detail.put("actor", v));
        value(action).ifPresent(v -> detail.put("action", v));
        value(from).ifPresent(v -> detail.put("from", v));
        value(to).ifPresent(v -> detail.put("to", v));
        return detail;
    }

    private static @Nullable String matching(@Nullable String text, Pattern form) {
        Optional<String> value = value(text);
        if (value.isPresent() && !form.matcher(value.get()).matches()) {
            throw new IllegalArgumentException("not an id or code");
        }
        return value.orElse(null);
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return value(text).map(LocalDate::parse);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Guatemala.ZONE).toInstant();
    }

    /** An empty form field counts as absent. */
    private static Optional<String> value(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> !t.isEmpty());
    }

    /** A position below one line or above another. The newest lines if both are null. */
    record Place(@Nullable Long before, @Nullable Long after) {}
}
