package gt.gob.oj.keycloak.headers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagePolicyTest {

    private static final PagePolicy OF_THE_REALM =
            new PagePolicy("default-src 'self'; script-src 'self'; base-uri 'none';");

    @Test
    void forms_may_lead_to_the_named_origins() {
        assertThat(OF_THE_REALM
                        .withFormsTo(Stream.of("https://portal.example.gt"))
                        .header())
                .isEqualTo("default-src 'self'; script-src 'self'; base-uri 'none';"
                        + " form-action 'self' https://portal.example.gt;");
    }

    @Test
    void form_action_of_the_realm_policy_is_kept() {
        PagePolicy own = new PagePolicy("form-action 'none';");

        assertThat(own.withFormsTo(Stream.of("https://portal.example.gt"))).isEqualTo(own);
    }

    @Test
    void only_a_form_post_response_may_submit_itself() throws NoSuchAlgorithmException {
        String hash = Base64.getEncoder()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest("document.forms[0].submit()".getBytes(UTF_8)));

        assertThat(OF_THE_REALM
                        .forPage("<BODY Onload=\"document.forms[0].submit()\">")
                        .header())
                .contains("script-src 'self' 'unsafe-hashes' 'sha256-" + hash + "';");
        assertThat(OF_THE_REALM.forPage("<body>")).isEqualTo(OF_THE_REALM);
    }
}
