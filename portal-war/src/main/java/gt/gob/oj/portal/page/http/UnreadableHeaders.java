package gt.gob.oj.portal.page.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Removes malformed headers. RESTEasy (WildFly 39.0.1) would answer some with 500 and log a stack trace for each.
 * {@code FormGuard} refuses bodies of a malformed type. The server finds this class by {@code META-INF/services}.
 */
public final class UnreadableHeaders implements ServletExtension {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String WEIGHT = "(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)";
    private static final Pattern MEDIA_RANGE = Pattern.compile(
            TOKEN + "/" + TOKEN + "(?:\\s*;\\s*" + TOKEN + "=(?:" + TOKEN + "|\"[^\"]*+\"))*+\\s*;?\\s*");
    private static final Pattern BAD_WEIGHT = Pattern.compile("(?i);\\s*q=(?!" + WEIGHT + "\\s*(?:;|$))");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)(?:\\s*;\\s*q=" + WEIGHT + ")?");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            leaveOut(exchange);
            next.handleRequest(exchange);
        });
    }

    private static void leaveOut(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getRequestHeaders();
        keepIf(headers, Headers.ACCEPT, UnreadableHeaders::isAccept);
        keepIf(headers, Headers.ACCEPT_LANGUAGE, UnreadableHeaders::isAcceptLanguage);
        if (exchange.isRequestComplete()) {
            keepIf(
                    headers,
                    Headers.CONTENT_TYPE,
                    type -> MEDIA_RANGE.matcher(type.strip()).matches());
        }
    }

    private static void keepIf(HeaderMap headers, HttpString name, Predicate<String> isReadable) {
        HeaderValues values = headers.get(name);
        if (values != null && !values.stream().allMatch(isReadable)) {
            headers.remove(name);
        }
    }

    static boolean isAccept(String header) {
        return each(
                header,
                range -> MEDIA_RANGE.matcher(range).matches()
                        && !BAD_WEIGHT.matcher(range).find());
    }

    static boolean isAcceptLanguage(String header) {
        return each(header, range -> LANGUAGE.matcher(range).matches());
    }

    private static boolean each(String header, Predicate<String> isReadable) {
        return Arrays.stream(header.split(",", -1)).map(String::strip).allMatch(isReadable);
    }
}
