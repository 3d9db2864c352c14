package gt.gob.oj.journeys.security;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import gt.gob.oj.journeys.kit.server.Proxy;
import gt.gob.oj.journeys.kit.server.SelfSignedCertificate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Journey(cape = Cape.NOT_ASKED)
@Isolated("changes the address of the realm")
class SignInObservatoryTest {

    private static final String REALM = "/realms/oj";
    private static final String ANSWER = "/ingresar/respuesta";

    @Test
    void the_sign_in_page_gets_an_a_plus(RunningStack stack, @TempDir Path folder) throws Exception {
        SelfSignedCertificate certificate = SelfSignedCertificate.in(folder);
        Observatory observatory = Observatory.trusting(certificate);
        List<String> grades = new ArrayList<>();
        try (Proxy proxy = Proxy.secure(certificate.certificateAndKey())) {
            proxy.start(stack, stack.portal());
            atHttps(
                    stack,
                    proxy,
                    () -> grades.add(observatory.grade(proxy.plainKeycloakPort(), proxy.keycloak(), signIn(proxy))));
        }

        assertThat(grades).containsExactly(Observatory.BEST);
    }

    /** Runs the steps while realm and portal are configured with the address of the proxy. */
    private static void atHttps(RunningStack stack, Proxy proxy, Runnable steps) {
        RealmAdministration realm = RealmAdministration.of(stack);
        Map<String, Object> portal = Map.of(
                "rootUrl", proxy.portal(),
                "baseUrl", proxy.portal() + "/",
                "redirectUris", List.of(proxy.portal() + ANSWER));
        realm.with("frontendUrl", proxy.keycloak(), () -> realm.withClient("portal", portal, steps));
    }

    private static String signIn(Proxy proxy) {
        return REALM + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid&redirect_uri="
                + proxy.portal() + ANSWER + "&code_challenge_method=S256&code_challenge=" + "x".repeat(43);
    }
}
