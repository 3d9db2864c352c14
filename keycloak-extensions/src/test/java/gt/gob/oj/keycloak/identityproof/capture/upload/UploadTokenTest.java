package gt.gob.oj.keycloak.identityproof.capture.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keycloak.TokenCategory;
import org.keycloak.representations.AccessToken;
import org.keycloak.util.JsonSerialization;

class UploadTokenTest {

    private static final String ISSUER = "http://localhost/realms/oj";

    private static final UploadToken.Leave LEAVE = new UploadToken.Leave("user", "request", 2, "sign-in", true, null);

    private final UploadToken token = UploadToken.of(ISSUER, LEAVE);

    @Test
    void token_grants_upload_to_its_attempt() throws Exception {
        UploadToken read = JsonSerialization.readValue(JsonSerialization.writeValueAsString(token), UploadToken.class);

        assertThat(read.leave(ISSUER)).isEqualTo(LEAVE);
        assertThat(read.getExp() - read.getIat()).isEqualTo(15 * 60);
        assertThat(read.getCategory()).isEqualTo(TokenCategory.INTERNAL);
    }

    @Test
    void token_is_invalid_in_another_realm_and_after_its_expiry() {
        assertThat(token.leave("http://localhost/realms/other")).isNull();
        token.exp(1L);
        assertThat(token.leave(ISSUER)).isNull();
    }

    @Test
    void upload_tokens_and_access_tokens_are_not_interchangeable() throws Exception {
        assertThat(token.getType()).isNotEqualTo("Bearer");

        AccessToken access = new AccessToken();
        access.type("Bearer")
                .issuer(ISSUER)
                .subject("user")
                .issuedNowWithTTL(300)
                .audience("identity-upload");
        access.setOtherClaims("proof", "request");
        UploadToken read = JsonSerialization.readValue(JsonSerialization.writeValueAsString(access), UploadToken.class);
        assertThat(read.leave(ISSUER)).isNull();
    }
}
