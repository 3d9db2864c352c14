package gt.gob.oj.portal.identityserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gt.gob.oj.portal.signin.Realm;
import gt.gob.oj.portal.signin.SampleCaller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Replaces the identity server and gives every call the same answer; for the tests of every feature. */
public final class IdentityServerStub implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<IdentityServerClients> made = new ArrayList<>();
    private final HttpServer server;

    /** The received calls: verb, address, authorization and body. */
    final List<String> asked = new ArrayList<>();

    private Supplier<Optional<Reply>> reply = Optional::empty;

    record Reply(int status, String body) {}

    public IdentityServerStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public IdentityServerStub answers(int status, String body) {
        return replies(() -> Optional.of(new Reply(status, body)));
    }

    /** An empty reply closes the connection without an answer. */
    IdentityServerStub replies(Supplier<Optional<Reply>> replies) {
        reply = replies;
        return this;
    }

    public IdentityServerClients clients() {
        return clients("ficha");
    }

    IdentityServerClients clients(@Nullable String token) {
        URI realm = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/realm");
        IdentityServerClients clients = new IdentityServerClients(new Realm(realm), new SampleCaller(token));
        made.add(clients);
        return clients;
    }

    HttpServer server() {
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        Optional<Reply> told = reply.get();
        if (told.isPresent()) {
            byte[] body = told.get().body().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(told.get().status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        made.forEach(IdentityServerClients::close);
        server.stop(0);
        threads.shutdownNow();
    }
}
