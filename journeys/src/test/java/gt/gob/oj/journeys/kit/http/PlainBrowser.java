package gt.gob.oj.journeys.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An HTTP client with its own cookie store: Keycloak's cookies are {@code Secure}, and Java's cookie manager refuses
 * them on plain HTTP.
 */
public final class PlainBrowser {

    private static final HttpClient SHARED = newClient();
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307);
    private static final int MOST_REDIRECTS = 10;

    private final Map<String, Map<String, String>> cookiesByServer = new HashMap<>();

    private final HttpClient http;
    private final Map<String, String> headers;

    public PlainBrowser() {
        this(Map.of());
    }

    /**
     * Creates a client.
     *
     * @param headers sent with every request
     */
    public PlainBrowser(Map<String, String> headers) {
        this(SHARED, headers);
    }

    private PlainBrowser(HttpClient http, Map<String, String> headers) {
        this.http = http;
        this.headers = headers;
    }

    /**
     * Uses a new connection for each request, so that a server that closes one after a hostile request breaks no later
     * one.
     */
    public static PlainBrowser onConnectionsOfItsOwn() {
        return new PlainBrowser(newClient(), Map.of());
    }

    private static HttpClient newClient() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    public record Response(URI address, int status, Map<String, String> headers, String body) {

        /** Returns the address to which the form with this id is sent. */
        public URI actionOf(String formId) {
            Matcher form = Pattern.compile("<form\\b[^>]*\\bid=\"" + formId + "\"[^>]*>")
                    .matcher(body);
            if (form.find()) {
                Matcher action = Pattern.compile("\\baction=\"([^\"]+)\"").matcher(form.group());
                if (action.find()) {
                    return address.resolve(action.group(1).replace("&amp;", "&"));
                }
            }
            throw new AssertionError("No form " + formId + " at " + address.getPath() + " (" + status + ")");
        }
    }

    /** Returns a client with the same cookies, for concurrent requests. */
    public PlainBrowser copy() {
        PlainBrowser copy = new PlainBrowser(http, headers);
        cookiesByServer.forEach((server, cookies) -> copy.cookiesByServer.put(server, new HashMap<>(cookies)));
        return copy;
    }

    /** Sends a GET request and follows redirects. */
    public Response get(String address) {
        return follow(send(HttpRequest.newBuilder(URI.create(address)).GET()));
    }

    /** Sends a POST request and follows redirects. */
    public Response post(URI address, Map<String, String> form) {
        return follow(postOnce(address, form));
    }

    /** Sends a POST request and does not follow redirects. */
    public Response postOnce(URI address, Map<String, String> form) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    /** Sends one request unchanged, with the cookies of this server. */
    public Response send(HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
        HttpRequest plain = request.copy().build();
        Map<String, String> cookies = cookies(plain.uri());
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(plain.uri(), cookie));
            Map<String, String> headers = answer.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, header -> header.getValue().getFirst()));
            return new Response(plain.uri(), answer.statusCode(), headers, answer.body());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Response follow(Response first) {
        Response response = first;
        for (int i = 0; i < MOST_REDIRECTS && REDIRECTS.contains(response.status()); i++) {
            URI next = response.address().resolve(response.headers().get("location"));
            response = send(HttpRequest.newBuilder(next).GET());
        }
        return response;
    }

    private Map<String, String> cookies(URI server) {
        return cookiesByServer.computeIfAbsent(server.getAuthority(), key -> new HashMap<>());
    }

    private void keep(URI server, String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        String name = pair.substring(0, equals);
        if (cookie.contains("Max-Age=0")) {
            cookies(server).remove(name);
        } else {
            cookies(server).put(name, pair.substring(equals + 1));
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
