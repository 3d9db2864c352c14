package gt.gob.oj.keycloak.cape.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
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

/**
 * CAPE behind a service of its institution, for those who give no database: docs/cape-accounts.openapi.yaml describes it.
 * Addresses and CUIs travel in bodies, never in the service's addresses.
 */
public final class RestLegacyAccounts implements LegacyAccounts {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final String base;
    private final String token;

    /**
     * Asks nothing yet.
     *
     * @param base address of the service, without a slash at the end
     * @param token what the service knows us by
     */
    public RestLegacyAccounts(String base, String token) {
        this.base = base;
        this.token = token;
    }

    @Override
    public List<LegacyAccount> findByEmail(String email) {
        return search("email", email);
    }

    @Override
    public List<LegacyAccount> findByCui(Cui cui) {
        return search("cui", cui.digits());
    }

    @Override
    public Optional<LegacyAccount> findById(String id) {
        HttpResponse<String> answer = send(to("/accounts/" + encoded(id)).GET());
        return answer.statusCode() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(RestAccount.of(json(answer)).account());
    }

    @Override
    public List<LegacyAccount> page(String afterId, int size) {
        return accounts(send(to("/accounts?size=" + size + (afterId.isEmpty() ? "" : "&after=" + encoded(afterId)))
                .GET()));
    }

    private List<LegacyAccount> search(String key, String value) {
        return accounts(send(to("/accounts/search")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(key, value)))));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(ANSWER)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LegacyUnavailableException("CAPE did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LegacyUnavailableException("CAPE was not waited for", e);
        }
    }

    private static List<LegacyAccount> accounts(HttpResponse<String> answer) {
        List<LegacyAccount> accounts = new ArrayList<>();
        json(answer)
                .path("accounts")
                .forEach(one -> accounts.add(RestAccount.of(one).account()));
        return accounts;
    }

    /** Anything but 200 is an outage, too: nothing is known of the person. */
    private static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() != OK) {
            throw new LegacyUnavailableException(
                    "CAPE did not answer", new IOException("status " + answer.statusCode()));
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            // Without the cause, whose text quotes the body.
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
