package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** "Respuesta de solicitud": the registration was taken, the mail is under way. */
public final class AnswerPage {

    private final Page page;
    private final Fields fields;

    public AnswerPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public Locator message() {
        return page.getByText("Su información debe ser verificada");
    }

    public HomePage understood() {
        fields.link("Entendido").or(fields.button("Entendido")).click();
        return new HomePage(page);
    }
}
