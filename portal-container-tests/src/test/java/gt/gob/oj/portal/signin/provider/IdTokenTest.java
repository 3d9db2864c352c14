package gt.gob.oj.portal.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.signin.provider.IdentityServer.Exchange;
import gt.gob.oj.portal.signin.session.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdTokenTest extends AtSmallProvider {
    @Test
    void a_valid_answer_signs_in_with_the_claims_of_id_token_and_user_info() {
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
    void an_invalid_id_token_is_refused(String what, Consumer<JWTClaimsSet.Builder> change) {
        provider.inIdToken(change);

        assertThat(exchange(server())).isInstanceOf(Exchange.TokensRefused.class);
        assertThat(provider.userInfoRequests).isZero();
    }

    static Stream<Arguments> signatures() throws JOSEException {
        JWK ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        JWK shared = TestTokens.newKey();
        return Stream.of(
                        signature("none", TestTokens::unsigned),
                        signature(
                                "PS256 where RS256 is registered",
                                claims -> TestTokens.signed(claims, JWSAlgorithm.PS256, shared)),
                        signature(
                                "RS512 where RS256 is registered",
                                claims -> TestTokens.signed(claims, JWSAlgorithm.RS512, shared)),
                        signature(
                                "ES256 where RS256 is registered",
                                claims -> TestTokens.signed(claims, JWSAlgorithm.ES256, ec)),
                        signature("broken", claims -> {
                            String token = TestTokens.signed(claims, JWSAlgorithm.RS256, shared);
                            return token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);
                        }),
                        signature("not a token", claims -> "not-a-token"))
                .map(arguments -> Arguments.of(arguments.get()[0], arguments.get()[1], new JWK[] {shared, ec}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    void a_signature_with_another_algorithm_is_refused(String what, Function<JWTClaimsSet, String> signer, JWK[] keys) {
        provider.publishes(keys);
        provider.signs(signer);

        assertThat(exchange(server())).isInstanceOf(Exchange.TokensRefused.class);
    }

    @Test
    void the_accepted_algorithm_is_a_setting() throws JOSEException {
        JWK ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        provider.publishes(ec, provider.key());
        provider.signs(claims -> TestTokens.signed(claims, JWSAlgorithm.ES256, ec));

        accepted(exchange(server(Map.of("OIDC_SIGNING_ALGORITHM", "ES256"))));
    }

    @Test
    void a_token_without_key_id_is_checked_with_every_key() {
        provider.publishes(TestTokens.newKey(), provider.key());
        provider.signs(
                claims -> TestTokens.signed(claims, new JWSHeader.Builder(JWSAlgorithm.RS256).build(), provider.key()));

        accepted(exchange(server()));
    }

    @Test
    void a_rotated_key_is_fetched() {
        IdentityServer server = server();
        accepted(exchange(server));
        JWK next = TestTokens.newKey();
        provider.publishes(next);
        provider.signs(claims -> TestTokens.signed(claims, JWSAlgorithm.RS256, next));

        accepted(exchange(server));
    }

    @Test
    void repeated_unknown_key_ids_are_an_outage_and_no_refusal() {
        IdentityServer server = server();
        provider.signs(claims -> TestTokens.signed(claims, JWSAlgorithm.RS256, TestTokens.newKey()));

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 5; i++) {
                        exchange(server);
                    }
                })
                .isInstanceOf(OutOfService.class);
    }

    @Test
    void keys_that_cannot_be_fetched_are_an_outage() {
        provider.keysStatus = 503;

        assertThatThrownBy(() -> exchange(server())).isInstanceOf(OutOfService.class);
    }

    private static Arguments signature(String what, Function<JWTClaimsSet, String> signer) {
        return Arguments.of(what, signer);
    }
}
