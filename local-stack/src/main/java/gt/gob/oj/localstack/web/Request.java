package gt.gob.oj.localstack.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request of a browser. If a parameter or cookie occurs twice, the first value is used. */
public record Request(
        String method, String path, Map<String, String> query, Map<String, String> form, Map<String, String> cookies) {

    private static final int LONGEST_FORM = 256 * 1024;

    public Request {
        query = Map.copyOf(query);
        form = Map.copyOf(form);
        cookies = Map.copyOf(cookies);
    }

    static Request of(HttpExchange exchange) throws IOException {
        @Nullable String query = exchange.getRequestURI().getRawQuery();
        @Nullable String cookies = exchange.getRequestHeaders().getFirst("Cookie");
        String body = exchange.getRequestMethod().equals("POST")
                ? new String(exchange.getRequestBody().readNBytes(LONGEST_FORM), UTF_8)
                : "";
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                pairs(query == null ? "" : query, "&"),
                pairs(body, "&"),
                pairs(cookies == null ? "" : cookies, ";\\s*"));
    }

    /** Spanish, unless {@code ?lang=en} requests English. */
    public Locale language() {
        return "en".equals(query.get("lang")) ? Locale.ENGLISH : Locale.of("es");
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    private static Map<String, String> pairs(String raw, String separator) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : raw.split(separator, -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return pairs;
    }

    private static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw, UTF_8);
        } catch (IllegalArgumentException malformed) {
            return raw;
        }
    }
}
