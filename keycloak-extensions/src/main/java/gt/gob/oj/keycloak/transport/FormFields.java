package gt.gob.oj.keycloak.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.vertx.core.buffer.Buffer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the fields of a form without parsing them. The server's own limit causes an error with a stack trace. */
final class FormFields {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]{1,70})");

    private FormFields() {}

    static boolean isPlain(@Nullable String contentType) {
        return contentType != null
                && contentType.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    static int count(@Nullable String contentType, Buffer body) {
        if (isPlain(contentType)) {
            return times("&", body);
        }
        if (contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            Matcher boundary = BOUNDARY.matcher(contentType);
            return boundary.find() ? times("--" + boundary.group(1), body) : 0;
        }
        return 0;
    }

    private static int times(String mark, Buffer body) {
        String text = body.toString(ISO_8859_1);
        int times = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
            times++;
        }
        return times;
    }
}
