package gt.gob.oj.journeys.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.ProvenIdentity;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Keyboard;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A reviewer without a mouse works from the queue to the decision. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.EARLY)
class KeyboardReviewJourney {

    private static final int BOXES = 8;

    @Test
    void a_case_is_approved_with_the_keys_that_the_page_explains(Visitor citizen, Visitor reviewer, RunningStack stack)
            throws Exception {
        ProvenIdentity request = ProvenIdentity.request(citizen, stack);
        Page page = reviewer.page();
        Keyboard keyboard = takesTheCase(reviewer, request, stack);

        Locator keys = page.locator("dialog[open]");
        keyboard.press("?");
        assertThat(keys).containsText("Registrar la decisión elegida");
        keyboard.press("Escape");
        assertThat(keys).hasCount(0);

        Locator front = stage(page, "front");
        keyboard.goTo(front, "1").press("+", "r", "ArrowRight");
        assertThat(front.locator(".portal-viewer__picture"))
                .hasAttribute("style", Pattern.compile("rotate\\(90deg\\) scale\\(1.25\\)"));
        keyboard.press("0");
        assertThat(front.locator(".portal-viewer__picture"))
                .hasAttribute("style", Pattern.compile("rotate\\(0deg\\) scale\\(1\\)"));
        keyboard.goTo(stage(page, "back"), "2").goTo(page.locator("video"), "3").press("p", ".");
        assertThat(page.locator("[data-part=speed]")).containsText("1.25");
        assertThat(page.locator("video")).hasJSProperty("paused", false);
        keyboard.goTo(page.locator("#transcripcion"), "t").type("Dice todo lo que se pidió.");
        assertThat(page.locator("#transcripcion-estado")).containsText("Guardado");
        keyboard.press("Escape").goTo(page.locator("#datos"), "d");

        keyboard.goTo(page.locator("#decision-approve"), "a");
        for (int box = 0; box < BOXES; box++) {
            keyboard.press("Tab")
                    .isAt(page.locator("input[name=verificado]").nth(box))
                    .press("Space");
        }
        keyboard.press("Control+Enter");

        assertThat(page.getByText("La identidad fue aprobada")).isVisible();
        keyboard.isAt(button(page, "Siguiente caso"));
        assertThat(citizen.opensMyIdentity().says("Su identidad está verificada"))
                .isVisible();
    }

    @Test
    void a_picture_is_requested_again_with_a_code_a_comment_and_a_marked_area(
            Visitor citizen, Visitor reviewer, RunningStack stack) throws Exception {
        String words = "Falta la esquina de abajo.";
        ProvenIdentity request = ProvenIdentity.request(citizen, stack);
        Page page = reviewer.page();
        Keyboard keyboard = takesTheCase(reviewer, request, stack);

        keyboard.goTo(stage(page, "front"), "1").press("m", "ArrowRight", "ArrowDown", "Shift+ArrowRight", "Escape");
        keyboard.isAt(stage(page, "front"));
        keyboard.goTo(page.locator("#decision-correct"), "c");
        assertThat(page.locator("#corregir-front")).isChecked();
        keyboard.reach(page.locator("#motivo-front")).press("ArrowDown", "ArrowDown");
        assertThat(page.locator("#motivo-front")).hasValue("document-cut");
        keyboard.press("Tab").isAt(page.locator("#palabras-front")).type(words);
        keyboard.press("Tab").isAt(page.locator("#zona-x-front"));
        assertThat(page.locator("#zona-x-front")).hasValue("37");
        assertThat(page.locator("#zona-ancho-front")).hasValue("32");
        keyboard.press("Control+Enter");

        assertThat(page.getByText("Se pidió la corrección a la persona")).isVisible();
        keyboard.isAt(button(page, "Siguiente caso"));
        assertThat(citizen.opensMyIdentity().says("La imagen del DPI está cortada"))
                .isVisible();
        assertThat(citizen.opensMyIdentity().says(words)).isVisible();
        assertThat(citizen.opensMyIdentity().says("señaló esta parte de la imagen: al centro"))
                .isVisible();
    }

    @Test
    void an_incomplete_approval_moves_the_focus_to_its_message_and_to_the_missing_field(
            Visitor citizen, Visitor reviewer, RunningStack stack) throws Exception {
        ProvenIdentity request = ProvenIdentity.request(citizen, stack);
        Page page = reviewer.page();
        Keyboard keyboard = takesTheCase(reviewer, request, stack);

        keyboard.goTo(page.locator("#decision-approve"), "a").press("Control+Enter");

        keyboard.isAt(page.getByRole(AriaRole.ALERT).first()).press("Tab", "Enter");
        keyboard.isAt(page.locator("input[name=verificado]").first());
    }

    private static Keyboard takesTheCase(Visitor reviewer, ProvenIdentity request, RunningStack stack)
            throws SQLException {
        reviewer.signsInWithCode(LocalCitizens.staff(stack, "identity-reviewer"));
        reviewer.opensReviewDesk();
        assertThat(button(reviewer.page(), "Atajos de teclado")).isVisible();
        Page page = reviewer.page();
        Keyboard keyboard = new Keyboard(page)
                .goTo(page.locator("#q"), "b")
                .type(request.receiptCode())
                .press("Enter")
                .reach(button(page, "Tomar el caso " + request.receiptCode()))
                .press("Enter");
        // The scripts that answer keys are loaded once they have changed this element.
        assertThat(stage(page, "back")).isVisible();
        assertThat(page.locator("[data-part=until]")).isHidden();
        return keyboard;
    }

    private static Locator stage(Page page, String piece) {
        return page.locator("[data-piece=" + piece + "] .portal-viewer__stage--live");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
