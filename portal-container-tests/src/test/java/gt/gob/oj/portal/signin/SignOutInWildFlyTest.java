package gt.gob.oj.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import gt.gob.oj.portal.container.PortalArchive;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignOutInWildFlyTest extends PortalAtProvider {
    @Deployment(testable = false)
    static WebArchive portal() {
        return PortalArchive.forTests();
    }

    @Test
    void a_sign_out_is_confirmed_only_by_its_state() {
        signsIn("");
        String end = location(visitor.get("/salir"));
        Map<String, String> query = PortalVisitor.query(end);

        assertThat(end).startsWith(ISSUER + "/logout?");
        assertThat(query).containsEntry("post_logout_redirect_uri", "http://localhost/salir/listo");
        assertThat(visitor.get("/salir/listo?state=" + query.get("state")).body())
                .contains("Ha cerrado su sesión", "todos los sistemas");
        for (String bad : new String[] {"", "?state=", "?state=other"}) {
            HttpResponse<String> answer = visitor.get("/salir/listo" + bad);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("No pudimos comprobar el cierre de su sesión");
        }
    }

    @Test
    void a_back_channel_logout_ends_the_session_at_its_next_request() {
        signsIn("");
        JWTClaimsSet claims = provider.logoutClaims().build();

        assertThat(new PortalVisitor()
                        .post("/ingresar/cierre", "logout_token=" + provider.signed(claims, (String) null))
                        .statusCode())
                .isEqualTo(200);

        assertIsOut();
    }

    @Test
    void a_front_channel_logout_in_an_iframe_ends_the_session_without_a_cookie() {
        signsIn("");
        PortalVisitor iframe = new PortalVisitor();
        String address = "/ingresar/cierre-en-marco?iss=" + URLEncoder.encode(ISSUER, StandardCharsets.UTF_8);

        assertThat(iframe.get(address).statusCode()).isEqualTo(400);
        assertThat(iframe.get("/ingresar/cierre-en-marco?iss=https%3A%2F%2Felsewhere.example&sid=" + provider.sessionId)
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/mi-perfil").statusCode()).isNotEqualTo(303).isNotEqualTo(302);

        HttpResponse<String> answer = iframe.get(address + "&sid=" + provider.sessionId);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'self' http://provider.test");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertIsOut();
    }

    private void assertIsOut() {
        assertThat(location(visitor.get("/mi-perfil"))).startsWith("/ingresar?destino=");
    }
}
