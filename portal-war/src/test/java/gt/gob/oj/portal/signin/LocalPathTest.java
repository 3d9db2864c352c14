package gt.gob.oj.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/revision/1?x=y", "/mi-identidad", "/%5Cevil.example"})
    void a_path_of_the_portal_is_kept(String path) {
        assertThat(LocalPath.orHome(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "https://evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/\n/evil.example",
                "\t//evil.example",
                ""
            })
    void any_other_address_becomes_the_home_page(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(LocalPath.HOME);
    }
}
