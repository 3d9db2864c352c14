package gt.gob.oj.portal;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.administration.Account;
import gt.gob.oj.portal.developers.DevelopersResource;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Account ACCOUNT = new Account("1", "ana@example.com", "<b>Ana", "Pérez", true, false);

    @Test
    void the_administrator_finds_accounts_or_is_told_that_there_are_none() {
        Page page = Page.of("administration/search").with("email", "ana").with("most", 20);
        assertThat(Sample.everyWay(page.with("accounts", List.of(ACCOUNT))))
                .contains("/administracion/1", "&lt;b&gt;Ana");
        assertThat(Sample.everyWay(page.with("accounts", List.of()))).contains("No encontramos usuarios");
        Sample.everyWay(page.with("accounts", List.of()).with("email", ""));
    }

    @Test
    void an_account_can_be_switched_on_or_off() {
        Page page = Page.of("administration/account").with("lockedOut", false);
        assertThat(Sample.everyWay(page.with("account", ACCOUNT)))
                .contains("value=\"disable\"")
                .doesNotContain("value=\"unlock\"");
        assertThat(Sample.everyWay(page.with("account", ACCOUNT).with("lockedOut", true)))
                .contains("value=\"unlock\"");
        assertThat(Sample.everyWay(page.with("account", new Account("1", "a@example.com", "", "", false, true))))
                .contains("value=\"enable\"");
        for (String done : List.of("enable", "disable", "unlock", "password")) {
            Sample.everyWay(page.with("account", ACCOUNT).with("done", done));
        }
    }

    @Test
    void developers_are_told_address_levels_and_claims() {
        Page page = DevelopersResource.page("https://id.example/realms/oj");
        assertThat(Sample.everyWay(page))
                .contains(
                        "https://id.example/realms/oj/.well-known/openid-configuration",
                        "urn:oj:acr:identidad",
                        "identity_status");
    }

    @Test
    void signing_out_from_elsewhere_asks_first() {
        assertThat(Sample.everyWay(Page.of("signin/sign-out"))).contains("action=\"/salir\"");
    }

    @Test
    void sign_out_says_what_was_closed() {
        Page page = Page.of("signin/signed-out");
        assertThat(Sample.everyWay(page.with("everywhere", true))).contains("en todos los sistemas");
        assertThat(Sample.everyWay(page.with("everywhere", false))).contains("puede seguir abierta");
    }
}
