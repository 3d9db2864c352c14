package gt.gob.oj.keycloak.administration.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsolePolicyTest {

    @Test
    void inline_scripts_run_by_their_hashes_and_nothing_else_does() {
        ConsolePolicy policy = ConsolePolicy.of(
                "<script type=\"importmap\">{}</script><script src=\"a.js\"></script>"
                        + "<script id=\"environment\" type=\"application/json\">{\"a\": 1}</script>",
                "https://ingreso.example.gt");

        assertThat(policy.header())
                .contains("script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=';")
                .doesNotContain("'unsafe-eval'", "script-src 'self' 'unsafe-inline'");
    }

    @Test
    void the_console_reaches_the_sign_in_server_at_an_address_of_its_own() {
        assertThat(ConsolePolicy.of("", "https://ingreso.example.gt").header())
                .contains(
                        "connect-src 'self' https://ingreso.example.gt;",
                        "frame-src 'self' https://ingreso.example.gt;");
    }
}
