package gt.gob.oj.keycloak.transport;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Responds to a request whose body is refused: browsers get a page of the realm, programs a problem (RFC 9457). The
 * rest of the body is read and discarded for a while, because a browser reads the response only after it has sent the
 * body.
 */
final class RefusalAnswer {

    static final String RETRY_AFTER_SECONDS = "5";

    private static final String REFUSED = RefusalAnswer.class.getName();
    private static final Pattern REALM = Pattern.compile("/realms/([^/]+)/.*");
    private static final long REST_OF_BODY_MILLIS = 30_000;
    private static final long CLOSE_AFTER_MILLIS = 500;

    private RefusalAnswer() {}

    static void send(RoutingContext exchange, BodyRefusal refusal) {
        HttpServerResponse response = exchange.response();
        if (response.headWritten() || response.closed()) {
            close(exchange);
            return;
        }
        exchange.put(REFUSED, refusal);
        discardRest(exchange.request());
        exchange.addHeadersEndHandler(nothing -> {
            response.putHeader(HttpHeaders.CONNECTION, "close");
            if (refusal == BodyRefusal.BUSY) {
                response.putHeader("Retry-After", RETRY_AFTER_SECONDS);
            }
        });
        exchange.addEndHandler(nothing -> closeSoon(exchange, refusal));
        pageFor(exchange, refusal).ifPresentOrElse(page -> reroute(exchange, page), () -> problem(response, refusal));
    }

    /** Whether the request is being rerouted to the refusal page. */
    static boolean isUnderWay(RoutingContext exchange) {
        return exchange.get(REFUSED) != null;
    }

    /** Also frees a worker thread that reads the body. */
    static void close(RoutingContext exchange) {
        if (exchange.request().version() == HttpVersion.HTTP_2) {
            exchange.response().reset();
        } else {
            exchange.request().connection().close();
        }
    }

    private static void closeSoon(RoutingContext exchange, BodyRefusal refusal) {
        boolean stillComing = !exchange.request().isEnded() && refusal != BodyRefusal.TOO_SLOW;
        exchange.vertx().setTimer(stillComing ? REST_OF_BODY_MILLIS : CLOSE_AFTER_MILLIS, timer -> close(exchange));
        if (stillComing) {
            exchange.request().endHandler(end -> exchange.vertx().setTimer(CLOSE_AFTER_MILLIS, t -> close(exchange)));
        }
    }

    private static void discardRest(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.handler(bytes -> {});
            request.endHandler(end -> {});
            request.exceptionHandler(gone -> {});
            request.resume();
        }
    }

    private static Optional<String> pageFor(RoutingContext exchange, BodyRefusal refusal) {
        String accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
        Matcher realm = REALM.matcher(exchange.request().path());
        return accept != null && accept.contains("text/html") && realm.matches()
                ? Optional.of("/realms/" + realm.group(1) + "/" + RefusedBodyResourceFactory.ID + "/" + refusal.code())
                : Optional.empty();
    }

    private static void reroute(RoutingContext exchange, String page) {
        ((RoutingContextInternal) exchange).setBody(Buffer.buffer());
        // Otherwise Quarkus would reject the length again, with a bare status.
        exchange.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        exchange.reroute(HttpMethod.GET, page);
    }

    private static void problem(HttpServerResponse response, BodyRefusal refusal) {
        JsonObject problem = new JsonObject()
                .put("type", "urn:oj:problem:" + refusal.code())
                .put("title", refusal.code())
                .put("status", refusal.status())
                .put("code", refusal.code())
                // The fields that OpenID Connect clients read.
                .put("error", refusal == BodyRefusal.BUSY ? "temporarily_unavailable" : "invalid_request");
        response.setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(problem.toBuffer());
    }
}
