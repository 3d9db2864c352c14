package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Where the link in the mail leads in a browser that knows nothing of the registration, and when it is over. */
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
