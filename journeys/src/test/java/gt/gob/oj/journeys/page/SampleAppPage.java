package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One of the systems that people reach through the portal. */
public final class SampleAppPage {

    private final Page page;
    private final Fields fields;

    public SampleAppPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    /** Returns the value of a term, such as "Correo electrónico" or "Nivel". */
    public Locator fact(String term) {
        return page.locator("dt:text-is(\"" + term + "\") + dd");
    }

    public String subject() {
        return fact("Identificador").innerText();
    }

    public Locator title(String text) {
        return fields.heading(text);
    }

    public Locator verifyMyIdentity() {
        return fields.link("VERIFICAR MI IDENTIDAD");
    }

    public SampleAppPage signOut() {
        fields.button("SALIR").click();
        return this;
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
