package gt.gob.oj.journeys.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Fields and buttons of a page by what a person calls them. */
final class Fields {

    private final Page page;

    Fields(Page page) {
        this.page = page;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The field, not the progress bar of the same name. */
    Locator file(String label) {
        return field(label).and(page.locator("input[type=file]"));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator group(String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend));
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    /** Ticks the box and waits until the browser has done its piece of work; without script there is a plain box. */
    void notARobot() {
        Locator plain = field("No soy un robot").and(page.locator("[name=captcha-ticket]"));
        if (plain.count() > 0) {
            plain.check();
            return;
        }
        page.getByLabel("No soy un robot").first().press("Space");
        assertThat(page.locator("input[name=altcha]")).not().hasValue("");
    }
}
