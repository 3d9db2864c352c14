package gt.gob.oj.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.page.PortalAddress;
import gt.gob.oj.portal.signin.IdentityServer.Exchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityServerTest {
    private final SmallProvider provider = new SmallProvider(0, null);

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void a_good_answer_signs_in_with_the_claims_of_both_sources() {
        SignedIn person = accepted(exchange(server()));

        assertThat(person.profile().givenName()).isEqualTo("Ana");
        assertThat(person.profile().familyName()).isEqualTo("Pérez");
        assertThat(provider.userInfoRequests).isEqualTo(1);
    }

    static Stream<Arguments> bad_id_tokens() {
        return Stream.of(
                bad("another issuer", claims -> claims.issuer("https://elsewhere.example")),
                bad("another audience", claims -> claims.audience("cape")),
                bad("no audience", claims -> claims.audience((String) null)),
                bad(
                        "several audiences, azp of another",
                        claims -> claims.audience(List.of("portal", "cape")).claim("azp", "cape")),
                bad("another nonce", claims -> claims.claim("nonce", "other")),
                bad("no nonce", claims -> claims.claim("nonce", null)),
                bad("no subject", claims -> claims.subject(null)),
                bad("no iat", claims -> claims.issueTime(null)),
                bad("iat in the future", claims -> claims.issueTime(inSeconds(600))),
                bad("no exp", claims -> claims.expirationTime(null)),
                bad("expired", claims -> claims.expirationTime(inSeconds(-600))),
                bad("at_hash of another token", claims -> claims.claim("at_hash", "77QmUPtjPfzWtF2AnpK9RQ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad_id_tokens")
    void a_bad_id_token_is_refused(String what, Consumer<JWTClaimsSet.Builder> change) {
        provider.inIdToken(change);

        assertThat(exchange(server())).isInstanceOf(Exchange.TokensRefused.class);
        assertThat(provider.userInfoRequests).isZero();
    }

    static Stream<Arguments> signatures() throws JOSEException {
        JWK ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        JWK shared = SmallProvider.newKey();
        return Stream.of(
                        signature("none", SmallProvider::unsigned),
                        signature(
                                "PS256 where RS256 is registered",
                                claims -> withKey(claims, JWSAlgorithm.PS256, shared)),
                        signature(
                                "RS512 where RS256 is registered",
                                claims -> withKey(claims, JWSAlgorithm.RS512, shared)),
                        signature("ES256 where RS256 is registered", claims -> withKey(claims, JWSAlgorithm.ES256, ec)),
                        signature("broken", claims -> {
                            String token = withKey(claims, JWSAlgorithm.RS256, shared);
                            return token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);
                        }),
                        signature("not a token", claims -> "not-a-token"))
                .map(arguments -> Arguments.of(arguments.get()[0], arguments.get()[1], new JWK[] {shared, ec}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    void a_signature_other_than_the_registered_one_is_refused(
            String what, Function<JWTClaimsSet, String> signer, JWK[] keys) {
        provider.publishes(keys);
        provider.signs(signer);

        assertThat(exchange(server())).isInstanceOf(Exchange.TokensRefused.class);
    }

    @Test
    void the_registered_algorithm_is_a_setting() throws JOSEException {
        JWK ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        provider.publishes(ec, provider.key());
        provider.signs(claims -> withKey(claims, JWSAlgorithm.ES256, ec));

        accepted(exchange(server(Map.of("OIDC_SIGNING_ALGORITHM", "ES256"))));
    }

    @Test
    void a_token_without_key_id_is_tried_with_every_key() {
        provider.publishes(SmallProvider.newKey(), provider.key());
        provider.signs(claims ->
                SmallProvider.signed(claims, new JWSHeader.Builder(JWSAlgorithm.RS256).build(), provider.key()));

        accepted(exchange(server()));
    }

    @Test
    void a_rotated_key_is_fetched() {
        IdentityServer server = server();
        accepted(exchange(server));
        JWK next = SmallProvider.newKey();
        provider.publishes(next);
        provider.signs(claims -> withKey(claims, JWSAlgorithm.RS256, next));

        accepted(exchange(server));
    }

    @Test
    void unknown_key_ids_in_a_row_are_an_outage_and_no_refusal() {
        IdentityServer server = server();
        provider.signs(claims -> withKey(claims, JWSAlgorithm.RS256, SmallProvider.newKey()));

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 5; i++) {
                        exchange(server);
                    }
                })
                .isInstanceOf(OutOfService.class);
    }

    @Test
    void keys_that_cannot_be_fetched_are_an_outage() {
        provider.hidesKeys();

        assertThatThrownBy(() -> exchange(server())).isInstanceOf(OutOfService.class);
    }

    @Test
    void a_discovery_document_of_another_issuer_is_not_used() {
        provider.inMetadata(metadata -> metadata.put("issuer", "https://elsewhere.example"));

        assertThatThrownBy(() -> server().metadata()).isInstanceOf(OutOfService.class);
    }

    @ParameterizedTest
    @CsvSource({"invalid_grant, 400", "invalid_client, 401", "unauthorized_client, 400", "server_error, 500"})
    void only_a_refused_code_is_worth_a_second_try(String error, int status) {
        provider.refusesTokens(status, error);

        if (error.equals("invalid_grant")) {
            assertThat(exchange(server())).isInstanceOf(Exchange.CodeRefused.class);
        } else {
            assertThatThrownBy(() -> exchange(server())).isInstanceOf(OutOfService.class);
        }
    }

    @Test
    void an_answer_without_id_token_is_refused() {
        provider.inTokenAnswer(answer -> answer.remove("id_token"));

        assertThat(exchange(server())).isInstanceOf(Exchange.TokensRefused.class);
    }

    @Test
    void user_info_about_another_subject_is_refused() {
        provider.inUserInfo(claims -> claims.put("sub", "somebody-else"));
        assertThat(exchange(server())).isInstanceOf(Exchange.TokensRefused.class);

        provider.inUserInfo(claims -> claims.remove("sub"));
        assertThat(exchange(server())).isInstanceOf(Exchange.TokensRefused.class);
    }

    @Test
    void the_level_comes_from_the_id_token_alone() {
        provider.inUserInfo(claims -> claims.put("acr", "urn:oj:acr:identidad"));

        assertThat(accepted(exchange(server())).profile().acr()).isEmpty();
    }

    @Test
    void without_a_lifetime_tokens_are_renewed_after_minutes_and_not_at_once() {
        provider.inTokenAnswer(answer -> answer.remove("expires_in"));
        SignedIn person = accepted(exchange(server()));

        assertThat(person.accessLasts(Instant.now().plusSeconds(60))).isTrue();
        assertThat(person.accessLasts(Instant.now().plusSeconds(600))).isFalse();
    }

    @Test
    void a_short_lifetime_without_refresh_token_does_not_send_people_round_in_a_loop() {
        provider.inTokenAnswer(answer -> {
            answer.put("expires_in", 5);
            answer.remove("refresh_token");
        });

        assertThat(accepted(exchange(server())).accessLasts(Instant.now().plusSeconds(30)))
                .isTrue();
    }

    @Test
    void a_renewal_may_bring_neither_id_token_nor_refresh_token() {
        IdentityServer server = server();
        SignedIn person = accepted(exchange(server));
        provider.inTokenAnswer(answer -> {
            answer.remove("id_token");
            answer.remove("refresh_token");
        });

        SignedIn renewed = server.refresh(person, "refresh-1").orElseThrow();

        assertThat(renewed.accessToken()).isNotEqualTo(person.accessToken());
        assertThat(renewed.refreshToken()).isEqualTo(person.refreshToken());
        assertThat(renewed.profile()).isEqualTo(person.profile());
        assertThat(provider.userInfoRequests).isEqualTo(1);
    }

    @Test
    void names_come_from_user_info_at_the_sign_in_and_at_each_renewal() {
        provider.inIdToken(claims -> claims.claim("given_name", null));
        provider.inUserInfo(claims -> claims.put("given_name", "Ana"));
        IdentityServer server = server();
        SignedIn person = accepted(exchange(server));
        provider.inUserInfo(claims -> claims.put("given_name", "Ana María"));

        SignedIn renewed = server.refresh(person, "refresh-1").orElseThrow();

        assertThat(person.profile().givenName()).isEqualTo("Ana");
        assertThat(renewed.profile().givenName()).isEqualTo("Ana María");
    }

    @Test
    void a_renewal_keeps_the_known_names_while_user_info_is_down() {
        IdentityServer server = server();
        SignedIn person = accepted(exchange(server));
        provider.hidesUserInfo();

        SignedIn renewed = server.refresh(person, "refresh-1").orElseThrow();

        assertThat(renewed.accessToken()).isNotEqualTo(person.accessToken());
        assertThat(renewed.profile()).isEqualTo(person.profile());
    }

    @Test
    void a_renewal_about_another_person_ends_the_session() {
        IdentityServer server = server();
        SignedIn person = accepted(exchange(server));
        provider.inIdToken(claims -> claims.subject("somebody-else"));

        assertThat(server.refresh(person, "refresh-1")).isEmpty();

        provider.inIdToken(claims -> {});
        provider.inUserInfo(claims -> claims.put("sub", "somebody-else"));
        assertThat(server.refresh(person, "refresh-1")).isEmpty();
    }

    @Test
    void a_renewal_that_blames_the_portal_ends_no_session() {
        IdentityServer server = server();
        SignedIn person = accepted(exchange(server));
        provider.refusesTokens(401, "invalid_client");

        assertThatThrownBy(() -> server.refresh(person, "refresh-1")).isInstanceOf(OutOfService.class);
    }

    @ParameterizedTest
    @CsvSource({"logout+jwt, true", ", true", "JWT, false", "at+jwt, false"})
    void a_logout_token_may_leave_its_type_out_but_not_have_another(@Nullable String type, boolean good) {
        String token = provider.signed(provider.logoutClaims().build(), type);

        assertThat(logout(token).isPresent()).isEqualTo(good);
    }

    static Stream<Arguments> bad_logout_tokens() {
        return Stream.of(
                bad("another issuer", claims -> claims.issuer("https://elsewhere.example")),
                bad("another audience", claims -> claims.audience("cape")),
                bad("a nonce", claims -> claims.claim("nonce", "n")),
                bad("no events", claims -> claims.claim("events", null)),
                bad("another event", claims -> claims.claim("events", Map.of("urn:other", Map.of()))),
                bad("neither sub nor sid", claims -> claims.subject(null).claim("sid", null)),
                bad("no jti", claims -> claims.jwtID(null)),
                bad("no iat", claims -> claims.issueTime(null)),
                bad("expired", claims -> claims.expirationTime(inSeconds(-600))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad_logout_tokens")
    void a_bad_logout_token_is_refused(String what, Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = provider.logoutClaims();
        change.accept(claims);

        assertThat(logout(provider.signed(claims.build(), "logout+jwt"))).isEmpty();
    }

    @Test
    void a_logout_token_with_another_algorithm_is_refused() {
        JWTClaimsSet claims = provider.logoutClaims().build();

        assertThat(logout(SmallProvider.unsigned(claims))).isEmpty();
        assertThat(logout(withKey(claims, JWSAlgorithm.PS256, provider.key()))).isEmpty();
    }

    @Test
    void the_secret_goes_in_the_header_when_nothing_is_said() {
        exchange(server());

        assertThat(provider.lastAuthorization).startsWith("Basic ");
        assertThat(form()).doesNotContainKeys("client_secret", "client_assertion");
    }

    @Test
    void the_secret_can_go_in_the_form() {
        exchange(server(Map.of("OIDC_CLIENT_AUTHENTICATION", "client_secret_post")));

        assertThat(provider.lastAuthorization).isNull();
        assertThat(form()).containsEntry("client_id", "portal").containsEntry("client_secret", "a-secret");
    }

    @Test
    void a_private_key_can_stand_for_the_secret(@TempDir Path folder) throws Exception {
        JWK key = SmallProvider.newKey();
        Path file = Files.writeString(folder.resolve("key.json"), key.toJSONString());

        exchange(server(
                Map.of("OIDC_CLIENT_AUTHENTICATION", "private_key_jwt", "OIDC_CLIENT_KEY_FILE", file.toString())));

        SignedJWT assertion = SignedJWT.parse(form().get("client_assertion"));
        assertThat(assertion.verify(new RSASSAVerifier(key.toRSAKey().toRSAPublicKey())))
                .isTrue();
        assertThat(assertion.getHeader().getKeyID()).isEqualTo(key.getKeyID());
        assertThat(assertion.getJWTClaimsSet().getSubject()).isEqualTo("portal");
        assertThat(assertion.getJWTClaimsSet().getAudience()).containsExactly(provider.issuer() + "/token");
        assertThat(form()).doesNotContainKey("client_secret");
    }

    @Test
    void settings_that_cannot_work_fail_at_the_start(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> server(Map.of("OIDC_CLIENT_AUTHENTICATION", "tls_client_auth")))
                .hasMessageContaining("OIDC_CLIENT_AUTHENTICATION");
        assertThatThrownBy(() -> server(Map.of("OIDC_SIGNING_ALGORITHM", "HS256")))
                .hasMessageContaining("OIDC_SIGNING_ALGORITHM");
        Path file = Files.writeString(
                folder.resolve("key.json"), SmallProvider.newKey().toPublicJWK().toJSONString());
        assertThatThrownBy(() -> server(Map.of(
                        "OIDC_CLIENT_AUTHENTICATION", "private_key_jwt", "OIDC_CLIENT_KEY_FILE", file.toString())))
                .hasMessageContaining("OIDC_CLIENT_KEY_FILE");
    }

    @Test
    void the_issuer_in_answers_is_demanded_where_it_is_announced() {
        assertThat(server().namesItselfInAnswers()).isFalse();
        provider.inMetadata(metadata -> metadata.put("authorization_response_iss_parameter_supported", true));
        assertThat(server().namesItselfInAnswers()).isTrue();
    }

    private IdentityServer server() {
        return server(Map.of());
    }

    private IdentityServer server(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("OIDC_ISSUER", provider.issuer());
        environment.put("OIDC_CLIENT_SECRET", "a-secret");
        return new IdentityServer(
                OidcSettings.from(
                        name -> Optional.ofNullable(environment.get(name)),
                        new PortalAddress(URI.create("http://localhost"))),
                Clock.systemUTC());
    }

    private Exchange exchange(IdentityServer server) {
        Attempt attempt = Attempt.first(LocalPath.HOME);
        provider.nonce = attempt.nonce().getValue();
        return server.exchange("a-code", attempt);
    }

    private Optional<?> logout(String token) {
        try {
            return server().acceptLogout(JWTParser.parse(token));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> form() {
        Map<String, String> fields = new HashMap<>();
        for (String pair : provider.lastTokenRequest.split("&", -1)) {
            int equals = pair.indexOf('=');
            fields.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static SignedIn accepted(Exchange exchange) {
        assertThat(exchange).isInstanceOf(Exchange.Accepted.class);
        return ((Exchange.Accepted) exchange).person();
    }

    private static String withKey(JWTClaimsSet claims, JWSAlgorithm algorithm, JWK key) {
        return SmallProvider.signed(
                claims, new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), key);
    }

    private static Arguments bad(String what, Consumer<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }

    private static Arguments signature(String what, Function<JWTClaimsSet, String> signer) {
        return Arguments.of(what, signer);
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
