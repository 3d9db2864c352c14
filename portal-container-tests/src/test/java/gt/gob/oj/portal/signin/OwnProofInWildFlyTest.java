package gt.gob.oj.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.container.PortalArchive;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside WildFly, because only there the server's own JSON providers compete with the portal's. */
@ExtendWith(ArquillianExtension.class)
class OwnProofInWildFlyTest extends PortalAtProvider {
    private final Map<String, Object> answer = new HashMap<>();

    @Deployment(testable = false)
    static WebArchive portal() {
        return PortalArchive.forTests();
    }

    @Test
    void an_answer_may_have_described_nulls_but_must_not_lack_a_field() {
        provider.serves("/identity-proof/mine", () -> answer);
        List.of("codes", "corrections", "wanted", "missing", "views").forEach(list -> answer.put(list, List.of()));
        answer.put("status", "none");
        answer.put("receiptCode", null);
        signsIn("");
        assertThat(visitor.get("/mi-identidad").statusCode()).isEqualTo(200);

        answer.remove("views");
        HttpResponse<String> outage = visitor.get("/mi-identidad");
        assertThat(outage.statusCode()).isEqualTo(503);
        assertThat(outage.headers().firstValue("Retry-After")).isPresent();
    }
}
