package gt.gob.oj.keycloak.identityproof.capture.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keycloak.TokenCategory;
import org.keycloak.representations.AccessToken;
import org.keycloak.util.JsonSerialization;

class UploadTokenTest {

    private static final String ISSUER = "http://localhost/realms/oj";

    private static final UploadToken.Permission PERMISSION =
            new UploadToken.Permission("user", "request", 2, "sign-in", true, null);

    private final UploadToken token = UploadToken.of(ISSUER, PERMISSION);

    @Test
    void token_grants_upload_to_its_attempt() throws Exception {
        UploadToken read = JsonSerialization.readValue(JsonSerialization.writeValueAsString(token), UploadToken.class);

        assertThat(read.permission(ISSUER)).isEqualTo(PERMISSION);
        assertThat(read.getExp() - read.getIat()).isEqualTo(15 * 60);
        assertThat(read.getCategory()).isEqualTo(TokenCategory.INTERNAL);
    }

    @Test
    void token_is_invalid_in_another_realm_and_after_its_expiry() {
        assertThat(token.permission("http://localhost/realms/other")).isNull();
        token.exp(1L);
        assertThat(token.permission(ISSUER)).isNull();
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
        assertThat(read.permission(ISSUER)).isNull();
    }
}
