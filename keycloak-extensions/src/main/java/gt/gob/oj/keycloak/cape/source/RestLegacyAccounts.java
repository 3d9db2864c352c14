package gt.gob.oj.keycloak.cape.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import gt.gob.oj.keycloak.citizen.Cui;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads CAPE through a web service of its institution, if it provides no database; docs/cape-accounts.openapi.yaml
 * describes it. Addresses and CUIs are sent in bodies, never in URLs.
 */
public final class RestLegacyAccounts implements LegacyAccounts {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(3);

    /** For one page of an import, with its complete body. */
    private static final Duration PAGE = Duration.ofSeconds(30);

    private static final long MAX_BYTES = 32L * 1024 * 1024;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    /** Status codes that reject only this request; 401, 403 and 429 reject this client. */
    private static final Set<Integer> REQUEST_REJECTED = Set.of(400, 404, 405, 409, 410, 413, 414, 422);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final String base;
    private final String token;

    /**
     * Sends no request yet.
     *
     * @param base the service's URL, without a trailing slash
     * @param token authenticates this client to the service
     */
    public RestLegacyAccounts(String base, String token) {
        this.base = base;
        this.token = token;
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByEmail(String email) {
        return search("email", email);
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByCui(Cui cui) {
        return search("cui", cui.digits());
    }

    @Override
    public LegacyAnswer<Optional<LegacyAccount>> findById(String id) {
        if (id.chars().allMatch(c -> c == '.')) {
            return new LegacyAnswer.Found<>(Optional.empty()); // A dot segment would change the path.
        }
        return LegacyAnswer.to(() -> {
            HttpResponse<String> answer = send(to("/accounts/" + encoded(id)), ANSWER);
            return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(account(json(answer)));
        });
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> page(String afterId, int size) {
        return LegacyAnswer.to(() -> accounts(send(
                to("/accounts?size=" + size + (afterId.isEmpty() ? "" : "&after=" + encoded(afterId))),
                size > MOST ? PAGE : ANSWER)));
    }

    private LegacyAnswer<List<LegacyAccount>> search(String key, String value) {
        return LegacyAnswer.to(() -> accounts(send(
                to("/accounts/search")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body(key, value))),
                ANSWER)));
    }

    private HttpRequest.Builder to(String path) {
        try {
            return HttpRequest.newBuilder(URI.create(base + path))
                    .header("Accept", "application/json")
                    .header("Authorization", "Bearer " + token);
        } catch (IllegalArgumentException e) {
            // Without the cause: its text may quote the token.
            throw new LegacyUnavailableException("CAPE cannot be queried", new IOException("invalid URL or token"));
        }
    }

    /**
     * The time limit includes the last byte of the body. The timeout of the JDK 25 client ends with the response
     * headers.
     */
    private HttpResponse<String> send(HttpRequest.Builder request, Duration limit) {
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(
                request.build(),
                HttpResponse.BodyHandlers.limiting(
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), MAX_BYTES));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new LegacyUnavailableException("CAPE did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LegacyUnavailableException("interrupted while waiting for CAPE", e);
        } finally {
            answer.cancel(true);
        }
    }

    private static List<LegacyAccount> accounts(HttpResponse<String> answer) {
        JsonNode all = json(answer).path("accounts");
        if (!all.isArray()) {
            throw new LegacyUnavailableException("CAPE did not answer", new IOException("no accounts"));
        }
        List<LegacyAccount> accounts = new ArrayList<>();
        all.forEach(one -> accounts.add(account(one)));
        return accounts;
    }

    private static LegacyAccount account(JsonNode one) {
        LegacyAccount account = RestAccount.of(one).account();
        if (account.id().isEmpty()) {
            throw new LegacyUnavailableException("CAPE did not answer", new IOException("an account without id"));
        }
        return account;
    }

    /** Any status other than 200 counts as an outage, because nothing is known about the person. */
    private static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() != OK) {
            IOException status = new IOException("status " + answer.statusCode());
            throw REQUEST_REJECTED.contains(answer.statusCode())
                    ? LegacyUnavailableException.toThisQuestion("CAPE rejected the query", status)
                    : new LegacyUnavailableException("CAPE did not answer", status);
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            // Without the cause: its text quotes the body.
            throw new LegacyUnavailableException("CAPE did not answer", new IOException("no JSON"));
        }
    }

    private static String body(String key, String value) {
        try {
            return JSON.writeValueAsString(Map.of(key, value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
