package gt.gob.oj.journeys.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The realm's policy allows the inline scripts of Keycloak by their hashes, which a new version of Keycloak may change.
 */
@Journey(cape = Cape.NOT_ASKED)
class ContentSecurityPolicyTest {

    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("(?s)<script(?![^>]*(?:src=|application/json))[^>]*>(.*?)</script>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/protocol/openid-connect/login-status-iframe.html",
                "/protocol/openid-connect/3p-cookies/step1.html",
                "/protocol/openid-connect/3p-cookies/step2.html"
            })
    void the_policy_allows_every_inline_script_of_the_server(String path, RunningStack stack) {
        Response page = new PlainBrowser().get(stack.realm() + path);

        List<String> scripts = INLINE_SCRIPT
                .matcher(page.body())
                .results()
                .map(script -> hash(script.group(1)))
                .toList();
        assertThat(scripts).isNotEmpty();
        assertThat(policy(page)).contains(scripts);
    }

    @Test
    void the_policy_allows_forms_to_this_server_the_portal_and_the_application_only(RunningStack stack) {
        Response page = new PlainBrowser().get(stack.portal() + "/ingresar");

        assertThat(policy(page))
                .contains("form-action 'self' " + stack.portal() + ";")
                .doesNotContain("'unsafe-hashes'");
        assertThat(page.headers()).as("plain http").doesNotContainKey("strict-transport-security");
    }

    @Test
    void sign_in_pages_have_no_inline_script_and_the_policy_would_block_one(RunningStack stack) {
        Response page = new PlainBrowser().get(stack.portal() + "/ingresar");

        assertThat(page.body()).contains("kc-form-login").doesNotContainPattern(INLINE_SCRIPT);
        assertThat(policy(page)).contains("script-src 'self'").doesNotContain("'unsafe-inline'", "'unsafe-eval'");
    }

    private static String policy(Response page) {
        return page.headers().get("content-security-policy");
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
