package gt.gob.oj.keycloak.cape.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** An institution's web service as described by docs/cape-accounts.openapi.yaml, backed by a list of accounts. */
final class AccountService implements AutoCloseable {

    /** A response with a promised length but no body. */
    static final String UNFINISHED = "unfinished";

    static final String TOKEN = "token-of-the-portal";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final JsonNode accounts;
    private final List<String> addresses = new CopyOnWriteArrayList<>();
    private volatile boolean broken;
    private volatile int fixedStatus;
    private volatile String fixedBody = "";

    private AccountService(HttpServer server, JsonNode accounts) {
        this.server = server;
        this.accounts = accounts;
    }

    static AccountService start(String accounts) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AccountService service = new AccountService(server, JSON.readTree(accounts));
        server.createContext("/accounts", service::handle);
        server.start();
        return service;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<String> addresses() {
        return addresses;
    }

    /** Sends this response to every request. */
    void answerWith(int status, String body) {
        fixedBody = body;
        fixedStatus = status;
    }

    void breakDown() {
        broken = true;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        addresses.add(exchange.getRequestURI().toString());
        if (fixedStatus != 0) {
            answerFixed(exchange);
        } else if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, JSON.createObjectNode());
        } else if (broken) {
            answer(exchange, 500, JSON.createObjectNode());
        } else if (path.equals("/accounts/search")) {
            JsonNode key = JSON.readTree(exchange.getRequestBody());
            answerAll(exchange, some(account -> fits(account, key), 20));
        } else if (path.equals("/accounts")) {
            page(exchange);
        } else {
            ArrayNode found = some(account -> path.equals("/accounts/" + text(account, "id")), 1);
            answer(exchange, found.isEmpty() ? 404 : 200, found.isEmpty() ? JSON.createObjectNode() : found.get(0));
        }
    }

    private void answerFixed(HttpExchange exchange) throws IOException {
        byte[] body = fixedBody.getBytes(StandardCharsets.UTF_8);
        if (fixedBody.equals(UNFINISHED)) {
            exchange.sendResponseHeaders(fixedStatus, 1_000);
            exchange.getResponseBody().flush();
            return;
        }
        try (exchange) {
            exchange.sendResponseHeaders(fixedStatus, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        int size = 0;
        int after = 0;
        for (String part : exchange.getRequestURI().getQuery().split("&", -1)) {
            int value = Integer.parseInt(part.substring(part.indexOf('=') + 1));
            size = part.startsWith("size") ? value : size;
            after = part.startsWith("after") ? value : after;
        }
        int last = after;
        answerAll(exchange, some(account -> Integer.parseInt(text(account, "id")) > last, size));
    }

    private static boolean fits(JsonNode account, JsonNode key) {
        return key.has("email")
                ? text(account, "email").toLowerCase(Locale.ROOT).equals(text(key, "email"))
                : text(account, "cui").replaceAll("[ -]", "").equals(text(key, "cui"));
    }

    private ArrayNode some(Predicate<JsonNode> wanted, int most) {
        ArrayNode some = JSON.createArrayNode();
        for (JsonNode account : accounts) {
            if (some.size() < most && wanted.test(account)) {
                some.add(account);
            }
        }
        return some;
    }

    private static String text(JsonNode json, String member) {
        return json.path(member).asText("");
    }

    private static void answerAll(HttpExchange exchange, ArrayNode all) throws IOException {
        answer(exchange, 200, JSON.createObjectNode().set("accounts", all));
    }

    private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        try (exchange) {
            byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
