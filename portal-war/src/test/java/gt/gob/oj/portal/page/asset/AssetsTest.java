package gt.gob.oj.portal.page.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private final Assets assets = new Assets(AssetsTest.class.getClassLoader());

    @Test
    void an_address_contains_the_version_of_the_content() {
        assertThat(assets.address("shared/oj.css")).matches("/recursos/shared/oj\\.css\\?v=[0-9a-f]{16}");
    }

    @Test
    void an_unknown_asset_fails() {
        assertThatThrownBy(() -> assets.address("shared/none.css")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shared/components.ftl",
                "shared/../shared/oj.css",
                "db/migration/V1__assistance_and_sign_out.sql",
                "META-INF/persistence.xml",
                "/shared/oj.css",
                "shared//oj.css"
            })
    void only_assets_are_served(String name) {
        assertThat(assets.find(name)).isEmpty();
    }
}
