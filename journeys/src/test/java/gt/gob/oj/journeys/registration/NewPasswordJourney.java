package gt.gob.oj.journeys.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.page.RegisterPage;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@Journey
class NewPasswordJourney {

    @Test
    void each_password_rule_is_ticked_as_soon_as_it_is_met(Visitor visitor) {
        RegisterPage form = visitor.opensHome().register();
        Page page = visitor.page();

        form.passwords("abcdefgh", "");
        assertThat(rule(page, "Al menos 8 caracteres")).containsText("Cumplido:");
        assertThat(rule(page, "Una letra mayúscula")).containsText("Falta:");

        form.passwords("Abcdefg1-", "Abcdefg1");
        assertThat(rule(page, "Una letra mayúscula")).containsText("Cumplido:");
        assertThat(rule(page, "Un número")).containsText("Cumplido:");
        assertThat(rule(page, "Un carácter especial")).containsText("Cumplido:");
        assertThat(rule(page, "son iguales")).containsText("Falta:");

        form.passwords("Abcdefg1-", "Abcdefg1-");
        assertThat(page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Falta:")))
                .hasCount(0);
    }

    @Test
    void screen_readers_announce_the_state_of_the_rules_politely(Visitor visitor) {
        visitor.opensHome().register().passwords("Abcdefg1-", "Abcdefg1-");

        assertThat(visitor.page()
                        .getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("Cumple 5 de 5")))
                .hasCount(1);
    }

    @Test
    void a_password_can_be_shown_and_hidden_again(Visitor visitor) {
        visitor.opensHome().register().passwords("Abcdefg1-", "");
        Page page = visitor.page();

        button(page, "Mostrar").click();
        assertThat(page.locator("#password")).hasAttribute("type", "text");
        button(page, "Ocultar").click();
        assertThat(page.locator("#password")).hasAttribute("type", "password");
    }

    @Test
    void without_script_the_rules_stand_above_the_field(RunningStack stack) {
        String page = new PlainBrowser().get(stack.portal() + "/registrarse").body();

        Assertions.assertThat(page)
                .contains("Debe contener al menos 8 caracteres")
                .containsPattern("data-module=\"oj-password-checklist\"[^>]* hidden>");
    }

    private static Locator rule(Page page, String text) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
