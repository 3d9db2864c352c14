package gt.gob.oj.journeys.security;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.server.Proxy;
import gt.gob.oj.journeys.kit.server.SecondPortal;
import gt.gob.oj.journeys.kit.server.SelfSignedCertificate;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.EARLY)
class HttpObservatoryTest {

    private static final String REALM = "/realms/oj";

    @Test
    void pages_of_the_portal_get_an_a_plus(RunningStack stack, @TempDir Path folder) throws Exception {
        SelfSignedCertificate certificate = SelfSignedCertificate.in(folder);
        Observatory observatory = Observatory.trusting(certificate);
        Map<String, String> grades = new LinkedHashMap<>();
        try (Proxy proxy = Proxy.secure(certificate.certificateAndKey());
                SecondPortal portal = stack.portalAt(proxy.portal(), proxy.keycloak() + REALM)) {
            proxy.start(stack, portal.address());
            for (String path : List.of("/", "/servicios", "/privacidad", "/asistencia")) {
                grades.put(path, observatory.grade(proxy.plainPortalPort(), proxy.portal(), path));
            }
        }

        assertThat(grades).allSatisfy((page, grade) -> assertThat(grade).isEqualTo(Observatory.BEST));
    }
}
