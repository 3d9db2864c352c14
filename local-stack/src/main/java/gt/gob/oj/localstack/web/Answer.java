package gt.gob.oj.localstack.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** A response to the browser. By default it may load only our own style sheet. */
public record Answer(int status, String body, Map<String, String> headers) {

    private static final String STRICT =
            "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer page(int status, String html) {
        return of(status, "text/html; charset=utf-8", html);
    }

    public static Answer json(String json) {
        return of(200, "application/json", json);
    }

    public static Answer styleSheet(String css) {
        return of(200, "text/css; charset=utf-8", css);
    }

    public static Answer text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", text);
    }

    public static Answer seeOther(String address) {
        return of(303, "text/plain; charset=utf-8", "").with("Location", address);
    }

    /** Makes the browser send the same form again to this address. */
    public static Answer sameFormTo(String address) {
        return of(307, "text/plain; charset=utf-8", "").with("Location", address);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, body, more);
    }

    void send(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        headers.forEach(exchange.getResponseHeaders()::set);
        boolean withBody = !exchange.getRequestMethod().equals("HEAD") && bytes.length > 0;
        exchange.sendResponseHeaders(status, withBody ? bytes.length : -1);
        if (withBody) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    private static Answer of(int status, String contentType, String body) {
        return new Answer(
                status,
                body,
                Map.of(
                        "Content-Type", contentType,
                        "Content-Security-Policy", STRICT,
                        "X-Content-Type-Options", "nosniff",
                        "Referrer-Policy", "no-referrer",
                        "Cache-Control", "no-store"));
    }
}
