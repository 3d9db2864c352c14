package gt.gob.oj.portal.page;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import java.util.regex.Pattern;

/**
 * Leaves out an {@code Accept} header whose weights are no numbers: RESTEasy (WildFly 39.0.1) answers it with 500. No page
 * of ours depends on the header. The server finds this class by {@code META-INF/services}.
 */
public final class UnreadableAccept implements ServletExtension {

    private static final Pattern BAD_WEIGHT =
            Pattern.compile("(?i);\\s*q\\s*=(?!\\s*(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*(?:[,;]|$))");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            leaveOut(exchange);
            next.handleRequest(exchange);
        });
    }

    private static void leaveOut(HttpServerExchange exchange) {
        HeaderValues accept = exchange.getRequestHeaders().get(Headers.ACCEPT);
        if (accept != null && accept.stream().anyMatch(UnreadableAccept::isUnreadable)) {
            exchange.getRequestHeaders().remove(Headers.ACCEPT);
        }
    }

    static boolean isUnreadable(String accept) {
        return BAD_WEIGHT.matcher(accept).find();
    }
}
