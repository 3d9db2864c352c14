package gt.gob.oj.portal.page.http;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    private static final URI ISSUER = URI.create("https://id.example/realms/oj");

    @Test
    void hsts_is_sent_if_the_public_address_is_https() {
        assertThat(headers("https://portal.example").values())
                .containsEntry("Strict-Transport-Security", "max-age=63072000");
        assertThat(headers("http://localhost:8080").values()).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void the_policy_allows_only_named_sources_and_forms_to_the_sign_in() {
        assertThat(headers("https://portal.example").values().get("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self';")
                .endsWith("form-action 'self' https://id.example")
                .doesNotContain("unsafe");
    }

    @Test
    void cookies_are_secure_if_the_public_address_is_https() {
        PortalAddress portal = new PortalAddress(URI.create("https://portal.example"));

        Cookie cookie = Cookies.make("formulario", "1", "/", -1, portal);

        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    private static SecurityHeaders headers(String address) {
        return new SecurityHeaders(ISSUER, new PortalAddress(URI.create(address)));
    }
}
