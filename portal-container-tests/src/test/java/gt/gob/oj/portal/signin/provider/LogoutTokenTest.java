package gt.gob.oj.portal.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LogoutTokenTest extends AtSmallProvider {
    @ParameterizedTest
    @CsvSource({"logout+jwt, true", ", true", "JWT, false", "at+jwt, false"})
    void a_logout_token_may_omit_its_type_but_not_have_another(@Nullable String type, boolean good) {
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
    void an_invalid_logout_token_is_refused(String what, Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = provider.logoutClaims();
        change.accept(claims);

        assertThat(logout(provider.signed(claims.build(), "logout+jwt"))).isEmpty();
    }

    @Test
    void a_logout_token_with_another_algorithm_is_refused() {
        JWTClaimsSet claims = provider.logoutClaims().build();

        assertThat(logout(TestTokens.unsigned(claims))).isEmpty();
        assertThat(logout(TestTokens.signed(claims, JWSAlgorithm.PS256, provider.key())))
                .isEmpty();
    }

    private Optional<?> logout(String token) {
        try {
            return server().acceptLogout(JWTParser.parse(token));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
