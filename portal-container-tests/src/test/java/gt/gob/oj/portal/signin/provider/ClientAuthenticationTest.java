package gt.gob.oj.portal.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientAuthenticationTest extends AtSmallProvider {
    @Test
    void the_secret_is_sent_in_the_header_by_default() {
        exchange(server());

        assertThat(provider.lastAuthorization).startsWith("Basic ");
        assertThat(form()).doesNotContainKeys("client_secret", "client_assertion");
    }

    @Test
    void the_secret_can_be_sent_in_the_form() {
        exchange(server(Map.of("OIDC_CLIENT_AUTHENTICATION", "client_secret_post")));

        assertThat(provider.lastAuthorization).isNull();
        assertThat(form()).containsEntry("client_id", "portal").containsEntry("client_secret", "a-secret");
    }

    @Test
    void a_private_key_can_replace_the_secret(@TempDir Path folder) throws Exception {
        JWK key = TestTokens.newKey();
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
    void invalid_settings_fail_at_the_start(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> server(Map.of("OIDC_CLIENT_AUTHENTICATION", "tls_client_auth")))
                .hasMessageContaining("OIDC_CLIENT_AUTHENTICATION");
        assertThatThrownBy(() -> server(Map.of("OIDC_SIGNING_ALGORITHM", "HS256")))
                .hasMessageContaining("OIDC_SIGNING_ALGORITHM");
        Path file = Files.writeString(
                folder.resolve("key.json"), TestTokens.newKey().toPublicJWK().toJSONString());
        assertThatThrownBy(() -> server(Map.of(
                        "OIDC_CLIENT_AUTHENTICATION", "private_key_jwt", "OIDC_CLIENT_KEY_FILE", file.toString())))
                .hasMessageContaining("OIDC_CLIENT_KEY_FILE");
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
}
