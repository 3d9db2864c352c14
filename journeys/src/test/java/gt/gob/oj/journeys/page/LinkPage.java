package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of a mailed link in a browser other than the registration's, and the page of an expired link. */
public final class LinkPage {

    private final Page page;
    private final Fields fields;

    public LinkPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public LinkPage confirm(String password) {
        password().fill(password);
        fields.button("Confirmar").click();
        return this;
    }

    public LinkPage itWasNotMe() {
        fields.button("No fui yo").click();
        return this;
    }

    public Locator password() {
        return fields.field("Contraseña");
    }

    public Locator errors() {
        return page.getByRole(AriaRole.ALERT);
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
