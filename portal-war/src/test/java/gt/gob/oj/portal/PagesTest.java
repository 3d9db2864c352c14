package gt.gob.oj.portal;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.developers.DevelopersResource;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void the_developers_page_shows_addresses_levels_and_claims() {
        Page page = DevelopersResource.page("https://id.example/realms/oj");
        assertThat(Sample.everyWay(page))
                .contains(
                        "https://id.example/realms/oj/.well-known/openid-configuration",
                        "urn:oj:acr:identidad",
                        "identity_status");
    }

    @Test
    void a_sign_out_from_elsewhere_asks_first() {
        assertThat(Sample.everyWay(Page.of("signin/sign-out"))).contains("action=\"/salir\"");
    }

    @Test
    void the_sign_out_page_says_which_sessions_ended() {
        Page page = Page.of("signin/signed-out");
        assertThat(Sample.everyWay(page.with("everywhere", true))).contains("en todos los sistemas");
        assertThat(Sample.everyWay(page.with("everywhere", false))).contains("puede seguir abierta");
    }
}
