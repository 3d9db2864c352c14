package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** "Respuesta de solicitud": the registration was accepted and a mail is on its way. */
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

    /** The box with the message and its one button. */
    public Locator box() {
        return page.locator(".app-notice").filter(new Locator.FilterOptions().setHas(message()));
    }

    public Locator code() {
        return fields.field("Código de seis dígitos");
    }

    public HomePage understood() {
        box().locator(".govuk-button").and(fields.link("Entendido")).click();
        return new HomePage(page);
    }

    public AnswerPage confirm(String code) {
        code().fill(code);
        fields.button("Confirmar").click();
        return this;
    }

    public AnswerPage resend() {
        fields.button("Reenviar").click();
        return this;
    }

    public AnswerPage changeAddress(String email) {
        fields.field("Correo electrónico").fill(email);
        fields.button("Cambiar correo").click();
        return this;
    }

    public Locator errors() {
        return page.getByRole(AriaRole.ALERT);
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
