package gt.gob.oj.portal.signin.provider;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID Connect provider with one person. It behaves correctly until a test changes something; {@link #behave}
 * undoes the change. It is also an HTTP proxy, so that its issuer needs no port that is known in advance.
 */
public final class SmallProvider implements AutoCloseable {
    static final String CLIENT = "portal";
    static final String SUBJECT = "8c1a52f0-0000-4000-8000-000000000001";

    private final HttpServer server;
    private final String issuer;
    private final JWK firstKey = TestTokens.newKey();
    private List<JWK> published = List.of();
    private @Nullable Function<JWTClaimsSet, String> signer;
    private Consumer<JWTClaimsSet.Builder> idTokenChange = claims -> {};
    private Consumer<Map<String, Object>> tokensChange = answer -> {};
    private Consumer<Map<String, Object>> userInfoChange = claims -> {};
    private Consumer<Map<String, Object>> metadataChange = metadata -> {};
    private int tokenStatus;
    int keysStatus;
    int userInfoStatus;

    /** The content of the last request to the token endpoint. */
    String lastTokenRequest = "";

    @Nullable String lastAuthorization;

    public int tokenRequests;
    int userInfoRequests;
    public String nonce = "";
    public String sessionId = "";

    /**
     * Creates a provider.
     *
     * @param publicIssuer reached through this server as a proxy; null for an issuer at its own port
     */
    public SmallProvider(int port, @Nullable String publicIssuer) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        issuer = publicIssuer == null
                ? "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/oj"
                : publicIssuer;
        server.createContext(
                "/realms/oj/.well-known/openid-configuration",
                exchange -> ProviderAnswers.json(exchange, 200, metadata()));
        server.createContext("/realms/oj/keys", this::keys);
        server.createContext("/realms/oj/token", this::token);
        server.createContext("/realms/oj/userinfo", this::userInfo);
        behave();
        server.start();
    }

    public void behave() {
        published = List.of(firstKey);
        signer = null;
        idTokenChange = claims -> {};
        tokensChange = answer -> {};
        userInfoChange = claims -> {};
        metadataChange = metadata -> {};
        tokenStatus = 200;
        keysStatus = 200;
        userInfoStatus = 200;
        tokenRequests = 0;
        userInfoRequests = 0;
        nonce = "";
        sessionId = UUID.randomUUID().toString();
    }

    String issuer() {
        return issuer;
    }

    JWK key() {
        return firstKey;
    }

    void publishes(JWK... keys) {
        published = List.of(keys);
    }

    public void signs(Function<JWTClaimsSet, String> how) {
        signer = how;
    }

    public void inIdToken(Consumer<JWTClaimsSet.Builder> change) {
        idTokenChange = change;
    }

    public void inTokenAnswer(Consumer<Map<String, Object>> change) {
        tokensChange = change;
    }

    public void inUserInfo(Consumer<Map<String, Object>> change) {
        userInfoChange = change;
    }

    void inMetadata(Consumer<Map<String, Object>> change) {
        metadataChange = change;
    }

    public void refusesTokens(int status, String error) {
        tokenStatus = status;
        tokensChange = answer -> {
            answer.clear();
            answer.put("error", error);
        };
    }

    /** Adds an API below the realm. */
    public void serves(String path, Supplier<Map<String, Object>> answer) {
        server.createContext("/realms/oj" + path, exchange -> ProviderAnswers.json(exchange, 200, answer.get()));
    }

    public JWTClaimsSet.Builder logoutClaims() {
        return TestTokens.logoutClaims(issuer, sessionId);
    }

    public String signed(JWTClaimsSet claims, @Nullable String type) {
        return TestTokens.signed(claims, type, firstKey);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> metadata() {
        Map<String, Object> metadata = ProviderAnswers.metadata(issuer);
        metadataChange.accept(metadata);
        return metadata;
    }

    private void keys(HttpExchange exchange) throws IOException {
        ProviderAnswers.json(
                exchange, keysStatus, new JWKSet(published).toPublicJWKSet().toJSONObject());
    }

    private void token(HttpExchange exchange) throws IOException {
        tokenRequests++;
        lastTokenRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        lastAuthorization = exchange.getRequestHeaders().getFirst("Authorization");
        Map<String, Object> answer = new HashMap<>(Map.of(
                "access_token",
                "access-" + tokenRequests,
                "token_type",
                "Bearer",
                "expires_in",
                300,
                "refresh_token",
                "refresh-" + tokenRequests,
                "id_token",
                idToken()));
        tokensChange.accept(answer);
        ProviderAnswers.json(exchange, tokenStatus, answer);
    }

    private String idToken() {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(CLIENT)
                .subject(SUBJECT)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("sid", sessionId)
                .claim("given_name", "Ana");
        idTokenChange.accept(claims);
        return signer == null ? signed(claims.build(), "JWT") : signer.apply(claims.build());
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        userInfoRequests++;
        Map<String, Object> claims = new HashMap<>(Map.of("sub", SUBJECT, "family_name", "Pérez"));
        userInfoChange.accept(claims);
        ProviderAnswers.json(exchange, userInfoStatus, claims);
    }
}
