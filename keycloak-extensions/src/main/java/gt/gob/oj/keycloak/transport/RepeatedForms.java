package gt.gob.oj.keycloak.transport;

import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Processes a sign-in form once if a page sends it twice at the same time, for example after a double click without
 * script. The second post gets the redirect of the first. Otherwise the browser drops the first response with its
 * cookies, and Keycloak (26.7.5), whose forms work once, redirects the second post back to the page.
 *
 * <p>Only the same browser can repeat a form: address, cookies and every field must be equal, including the password. A
 * waiting post occupies no thread.
 */
final class RepeatedForms {

    private static final long LONGEST_WAIT_MILLIS = 10_000;

    /** For a second click while the first response is in transit. */
    private static final long KEPT_MILLIS = 2_000;

    private static final int MOST = 2_000;

    private final Map<String, CompletableFuture<Optional<Redirect>>> answers = new ConcurrentHashMap<>();

    /**
     * @param processing continues the exchange; not called if the response to the first post is reused
     */
    void handle(RoutingContext exchange, Buffer body, Runnable processing) {
        if (!isPageOfSignIn(exchange.request()) || answers.size() >= MOST) {
            processing.run();
            return;
        }
        String form = digest(exchange.request(), body);
        CompletableFuture<Optional<Redirect>> answer = new CompletableFuture<>();
        CompletableFuture<Optional<Redirect>> first = answers.putIfAbsent(form, answer);
        if (first != null) {
            repeat(exchange, first, processing);
            return;
        }
        exchange.addHeadersEndHandler(ready -> {
            answer.complete(Redirect.of(exchange.response()));
            exchange.vertx().setTimer(KEPT_MILLIS, t -> answers.remove(form, answer));
        });
        exchange.vertx().setTimer(LONGEST_WAIT_MILLIS, t -> {
            answer.complete(Optional.empty());
            answers.remove(form, answer);
        });
        processing.run();
    }

    /** If the first response is not a redirect, the second post is processed normally. */
    private static void repeat(
            RoutingContext exchange, CompletableFuture<Optional<Redirect>> first, Runnable processing) {
        Context eventLoop = exchange.vertx().getOrCreateContext();
        var _ = first.thenAccept(answer -> eventLoop.runOnContext(nothing -> {
            if (!exchange.response().closed()) {
                answer.ifPresentOrElse(redirect -> redirect.send(exchange.response()), processing);
            }
        }));
    }

    /** These pages carry a code that works once. */
    private static boolean isPageOfSignIn(HttpServerRequest request) {
        return HttpMethod.POST.equals(request.method())
                && request.path().contains("/login-actions/")
                && Objects.requireNonNullElse(request.query(), "").contains("session_code=")
                && FormFields.isPlain(request.getHeader(HttpHeaders.CONTENT_TYPE));
    }

    private static String digest(HttpServerRequest request, Buffer body) {
        String head = request.absoluteURI() + "\n" + request.headers().getAll(HttpHeaders.COOKIE) + "\n";
        return DigestUtils.sha256Hex(Buffer.buffer(head).appendBuffer(body).getBytes());
    }

    /** A response without a body. */
    private record Redirect(int status, MultiMap headers) {

        static Optional<Redirect> of(HttpServerResponse response) {
            int status = response.getStatusCode();
            return status == 302 || status == 303
                    ? Optional.of(new Redirect(
                            status, MultiMap.caseInsensitiveMultiMap().addAll(response.headers())))
                    : Optional.empty();
        }

        void send(HttpServerResponse response) {
            response.setStatusCode(status);
            response.headers().addAll(headers).remove(HttpHeaders.CONTENT_LENGTH);
            var _ = response.end();
        }
    }
}
