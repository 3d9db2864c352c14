package gt.gob.oj.keycloak.transport;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;

/**
 * Removes malformed headers, which cause errors in the server's own parsers (Keycloak 26.7.5 answers 500 to an empty
 * {@code Content-Type}). A body with a malformed type is refused.
 */
final class RequestHeaders implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        MultiMap headers = request.headers();
        keep(headers, HttpHeaders.ACCEPT, HeaderSyntax.mediaRanges(headers.getAll(HttpHeaders.ACCEPT)));
        keep(headers, HttpHeaders.ACCEPT_LANGUAGE, HeaderSyntax.languages(headers.getAll(HttpHeaders.ACCEPT_LANGUAGE)));
        List<String> types = headers.getAll(HttpHeaders.CONTENT_TYPE);
        if (types.isEmpty() || (types.size() == 1 && HeaderSyntax.isContentType(types.getFirst()))) {
            exchange.next();
        } else if (RequestBodies.length(request) == 0) {
            headers.remove(HttpHeaders.CONTENT_TYPE);
            exchange.next();
        } else {
            RefusalAnswer.send(exchange, BodyRefusal.UNREADABLE_TYPE);
        }
    }

    private static void keep(MultiMap headers, CharSequence name, Optional<String> readable) {
        if (headers.contains(name)) {
            readable.ifPresentOrElse(value -> headers.set(name, value), () -> headers.remove(name));
        }
    }
}
