package gt.gob.oj.localstack.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A web server on the loopback address. It answers {@code /health} and the style sheet itself, and passes every other
 * request to the given function.
 */
public final class Site implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Site.class.getName());

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Function<Request, Answer> room;
    private final String styleSheet = readStyleSheet();

    /** Port 0 stands for any free port. */
    public Site(int port, Function<Request, Answer> room) throws IOException {
        this.room = room;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    public void open() {
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            answerTo(Request.of(exchange)).send(exchange);
        }
    }

    private Answer answerTo(Request request) {
        return switch (request.path()) {
            case "/health" -> Answer.text(200, "ok\n");
            case "/estilo.css" -> Answer.styleSheet(styleSheet);
            default -> roomAnswer(request);
        };
    }

    private Answer roomAnswer(Request request) {
        try {
            return room.apply(request);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "A page could not be rendered.", fault);
            return Answer.text(500, "500\n");
        }
    }

    private static String readStyleSheet() {
        try (InputStream css = Objects.requireNonNull(Site.class.getResourceAsStream("estilo.css"))) {
            return new String(css.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
