package gt.gob.oj.portal.page.form.intake;

import gt.gob.oj.portal.page.failure.FailureKind;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a posted form. The container would end a large body without an answer, and would answer too many or
 * undecodable fields with a 5xx. Here each of these cases is a {@link FailureKind}.
 */
public final class FormBody {
    static final int LARGEST = 1024 * 1024;
    static final int MOST_FIELDS = 1000;

    private static final String TYPE = "application/x-www-form-urlencoded";
    private static final String READ = FormBody.class.getName();

    private final Map<String, List<String>> fields;
    private final @Nullable FailureKind failure;

    private FormBody(Map<String, List<String>> fields, @Nullable FailureKind failure) {
        this.fields = fields;
        this.failure = failure;
    }

    /** Reads the body once per request. Parameters of the query string are not included. */
    public static FormBody of(HttpServletRequest request) throws IOException {
        if (request.getAttribute(READ) instanceof FormBody read) {
            return read;
        }
        FormBody read = read(request);
        request.setAttribute(READ, read);
        return read;
    }

    public Map<String, List<String>> fields() {
        return fields;
    }

    /** Returns why the form cannot be read. */
    public Optional<FailureKind> failure() {
        return Optional.ofNullable(failure);
    }

    public String text(String field) {
        return fields.getOrDefault(field, List.of("")).getFirst();
    }

    private static FormBody read(HttpServletRequest request) throws IOException {
        Optional<FailureKind> unread = UnreadBody.reason();
        if (unread.isPresent()) {
            return failed(unread.get()); // Reading it here would block a worker thread.
        }
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (request.getContentLengthLong() > LARGEST) {
            return failed(FailureKind.TOO_LARGE);
        }
        if (!type.isEmpty()
                && !type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(TYPE)) {
            return failed(FailureKind.UNSUPPORTED);
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        return body.length > LARGEST
                ? failed(FailureKind.TOO_LARGE)
                : parse(new String(body, StandardCharsets.ISO_8859_1));
    }

    private static FormBody parse(String body) {
        String[] pairs = body.isEmpty() ? new String[0] : body.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            return failed(FailureKind.TOO_LARGE);
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            Optional<String> name = PercentEncoding.decode(equals < 0 ? pair : pair.substring(0, equals));
            Optional<String> value = PercentEncoding.decode(equals < 0 ? "" : pair.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty()) {
                return failed(FailureKind.BAD_REQUEST);
            }
            fields.computeIfAbsent(name.get(), unknown -> new ArrayList<>()).add(value.get());
        }
        return new FormBody(fields, null);
    }

    private static FormBody failed(FailureKind why) {
        return new FormBody(Map.of(), why);
    }
}
