package gt.gob.oj.portal.page.form.intake;

import gt.gob.oj.portal.page.failure.FailureKind;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/**
 * Reads the body of each request on an I/O thread and dispatches the request when the body is complete, because a
 * worker thread that waits for a slow sender is not available to others. A body that is too long is read and discarded.
 * A body that is far too long or too slow is not read. {@code FormGuard} reports both.
 *
 * The server finds this class by {@code META-INF/services}.
 */
public final class FormIntake implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> take(exchange, next));
    }

    private static void take(HttpServerExchange exchange, HttpHandler next) throws Exception {
        long length = exchange.getRequestContentLength();
        if (exchange.isRequestComplete() || !exchange.isInIoThread()) {
            next.handleRequest(exchange);
        } else if (length > ArrivingForm.MOST_DISCARDED) {
            UnreadBody.mark(exchange, FailureKind.TOO_LARGE);
            next.handleRequest(exchange);
        } else {
            new ArrivingForm(exchange, next)
                    .begin(length < 0 ? ArrivingForm.LARGEST : Math.min(length, ArrivingForm.LARGEST));
        }
    }
}
