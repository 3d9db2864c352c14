package gt.gob.oj.localstack.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.localstack.process.Problem;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final Path ROOT = Path.of("/project");

    @Test
    void default_ports_are_those_of_the_documentation() {
        var ports = StackSettings.local(ROOT, Map.of()).ports();

        assertThat(ports).isEqualTo(new Ports(8080, 8081, 8082, 8083, 8025, 8143, 8090, 8091, 8432));
    }

    @Test
    void all_ports_move_together_or_one_alone() {
        var ports = StackSettings.local(ROOT, Map.of("OJ_PORT_OFFSET", "1000", "PORTAL_PORT", "7000"))
                .ports();

        assertThat(ports.keycloak()).isEqualTo(9081);
        assertThat(ports.portal()).isEqualTo(7000);
    }

    @Test
    void ports_of_the_tests_differ_from_those_of_the_local_run() {
        var test = StackSettings.test(ROOT, Map.of("PORTAL_PORT", "7000"));

        assertThat(test.ports().portal()).isEqualTo(18_080);
        assertThat(test.data()).isEqualTo(ROOT.resolve(".local/test"));
    }

    @Test
    void an_invalid_port_is_reported_by_name() {
        assertThatThrownBy(() -> StackSettings.local(ROOT, Map.of("PORTAL_PORT", "eighty")))
                .isInstanceOf(Problem.class)
                .hasMessage("PORTAL_PORT must be a port number, but is \"eighty\".");
    }
}
