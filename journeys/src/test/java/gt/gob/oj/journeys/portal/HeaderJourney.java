package gt.gob.oj.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.OnAPhone;
import gt.gob.oj.journeys.kit.PageInspection;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.WithoutScript;
import gt.gob.oj.journeys.people.LocalPerson;
import org.junit.jupiter.api.Test;

@Journey(cape = Cape.NOT_ASKED)
class HeaderJourney {
    private static final double ROOM_ON_A_PHONE = 130;
    private static final String LONG_NAME = "María de los Ángeles Guadalupe Xiquitá Cumatzil de Sandoval";

    @Test
    void the_menu_opens_on_a_phone_without_script(@WithoutScript @OnAPhone Visitor visitor) {
        Page page = visitor.page();
        visitor.opensHome();
        assertThat(page.locator("main").boundingBox().y).isLessThanOrEqualTo(ROOM_ON_A_PHONE);

        page.navigate(page.url() + "ingresar");
        visitor.seesSignIn().submit(LocalPerson.CIUDADANO.email(), LocalPerson.PASSWORD);
        Locator signOut = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("SALIR"));
        assertThat(page.locator(".app-header__fold")).isVisible();
        assertThat(page.locator("main").boundingBox().y).isLessThanOrEqualTo(ROOM_ON_A_PHONE);
        assertThat(signOut).isHidden();

        page.getByText("Menú", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(signOut).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mi perfil")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")))
                .isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(PageInspection.picture("menu-open")));
    }

    @Test
    void a_long_name_is_not_cut_on_a_desktop(Visitor visitor) {
        visitor.signsIn(LocalPerson.CIUDADANO);
        Locator name = visitor.page().locator(".portal-visitor");
        name.evaluate("(shown, text) => { shown.textContent = text; }", LONG_NAME);

        assertThat((Boolean) name.evaluate("shown => shown.scrollWidth <= shown.clientWidth"
                        + " && getComputedStyle(shown).textOverflow !== 'ellipsis'"))
                .isTrue();
        assertThat(name.boundingBox().x).isGreaterThanOrEqualTo(0);
    }
}
