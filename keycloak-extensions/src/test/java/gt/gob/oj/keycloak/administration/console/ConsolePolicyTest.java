package gt.gob.oj.keycloak.administration.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsolePolicyTest {

    @Test
    void inline_scripts_are_allowed_by_hash_only() {
        ConsolePolicy policy = ConsolePolicy.of(
                "<script type=\"importmap\">{}</script><script src=\"a.js\"></script>"
                        + "<script id=\"environment\" type=\"application/json\">{\"a\": 1}</script>",
                "https://ingreso.example.gt");

        assertThat(policy.header())
                .contains("script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=';")
                .doesNotContain("'unsafe-eval'", "script-src 'self' 'unsafe-inline'");
    }

    @Test
    void separate_hostname_of_the_sign_in_server_is_allowed() {
        assertThat(ConsolePolicy.of("", "https://ingreso.example.gt").header())
                .contains(
                        "connect-src 'self' https://ingreso.example.gt;",
                        "frame-src 'self' https://ingreso.example.gt;");
    }
}
