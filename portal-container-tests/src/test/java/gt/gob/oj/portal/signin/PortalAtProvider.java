package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.signin.provider.SmallProvider;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A browser at the portal in WildFly, whose people sign in at a small provider. */
abstract class PortalAtProvider {
    static final String ISSUER = "http://provider.test/realms/oj";

    static SmallProvider provider;

    final PortalVisitor visitor = new PortalVisitor();

    @BeforeAll
    static void start() {
        provider = new SmallProvider(Integer.getInteger("container.provider"), ISSUER);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @BeforeEach
    void provider_behaves() {
        provider.behave();
    }

    /** Signs in at the provider and returns the portal's answer to the code. */
    HttpResponse<String> signsIn(String extra) {
        return comesBack(location(visitor.get("/ingresar?destino=/servicios")), extra);
    }

    HttpResponse<String> comesBack(String authorization, String extra) {
        Map<String, String> query = PortalVisitor.query(authorization);
        provider.nonce = query.get("nonce");
        return visitor.get("/ingresar/respuesta?code=a-code&state=" + query.get("state") + extra);
    }

    static String location(HttpResponse<String> answer) {
        return PortalVisitor.location(answer);
    }
}
