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
 * Reads the body of each request on the server's I/O thread and hands it on when it is whole: a worker thread that waits
 * for a slow sender is one less for others. What is too long is thrown away, what is far too long or too slow is left
 * unread, and {@link FormGuard} says so.
 * The server finds this class by {@code META-INF/services}.
 */
public final class FormIntake implements ServletExtension {

    /** Every form of ours fits in here several times. */
    static final int LARGEST_FORM = 128 * 1024;

    /** Read to its end and thrown away: a browser that still sends does not read our answer. */
    static final long MOST_THROWN_AWAY = 16L * 1024 * 1024;

    private static final AttachmentKey<FailureKind> REFUSED = AttachmentKey.create(FailureKind.class);

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> take(exchange, next));
    }

    /** Why the body of this request was not read. */
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
