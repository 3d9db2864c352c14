package gt.gob.oj.portal.page;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.AttachmentKey;
import jakarta.servlet.ServletContext;
import java.util.Optional;

/**
 * Reads the body of each request on an I/O thread and dispatches the request when the body is complete, because a
 * worker thread that waits for a slow sender is not available to others. A body that is too long is read and discarded.
 * A body that is far too long or too slow is not read. {@link FormGuard} reports both.
 *
 * The server finds this class by {@code META-INF/services}.
 */
public final class FormIntake implements ServletExtension {

    /** Several times the size of our largest form. */
    static final int LARGEST_FORM = 128 * 1024;

    /** Read to its end and discarded, because a browser that still sends does not read the answer. */
    static final long MOST_THROWN_AWAY = 16L * 1024 * 1024;

    private static final AttachmentKey<FailureKind> REFUSED = AttachmentKey.create(FailureKind.class);

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> take(exchange, next));
    }

    /** Returns why the body of this request was not read. */
    static Optional<FailureKind> refused() {
        ServletRequestContext request = ServletRequestContext.current();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable(request.getExchange().getAttachment(REFUSED));
    }

    static void refuse(HttpServerExchange exchange, FailureKind why) {
        exchange.putAttachment(REFUSED, why);
        exchange.setPersistent(exchange.isPersistent() && exchange.isRequestComplete());
    }

    private static void take(HttpServerExchange exchange, HttpHandler next) throws Exception {
        long length = exchange.getRequestContentLength();
        if (exchange.isRequestComplete() || !exchange.isInIoThread()) {
            next.handleRequest(exchange);
        } else if (length > MOST_THROWN_AWAY) {
            refuse(exchange, FailureKind.TOO_LARGE);
            next.handleRequest(exchange);
        } else {
            new ArrivingForm(exchange, next).begin(length < 0 ? LARGEST_FORM : Math.min(length, LARGEST_FORM));
        }
    }
}
