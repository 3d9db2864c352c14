package gt.gob.oj.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    private static final URI ISSUER = URI.create("https://id.example/realms/oj");

    @Test
    void browsers_keep_to_https_where_the_public_address_is_https() {
        assertThat(headers("https://portal.example").values())
                .containsEntry("Strict-Transport-Security", "max-age=63072000");
        assertThat(headers("http://localhost:8080").values()).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void nothing_may_be_loaded_that_is_not_named_and_forms_go_to_the_sign_in_at_most() {
        assertThat(headers("https://portal.example").values().get("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self';")
                .endsWith("form-action 'self' https://id.example")
                .doesNotContain("unsafe");
    }

    @Test
    void cookies_are_secure_where_the_public_address_is_https() {
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
