package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** "¿Olvidó su contraseña?": the request, its answer, and the new password behind the mailed link. */
public final class ResetPage {

    private final Page page;
    private final Fields fields;

    public ResetPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public ResetPage request(String email) {
        fields.field("Correo electrónico").fill(email);
        fields.notARobot();
        send();
        return this;
    }

    public void send() {
        fields.button("Enviar instrucciones").click();
    }

    public Locator sent() {
        return fields.heading("Revise su correo electrónico");
    }

    public void newPassword(String password) {
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        page.locator("main button[type=submit], main input[type=submit]")
                .first()
                .click();
    }

    /** Requests a new link on the page of an expired one. */
    public ResetPage newLink() {
        page.locator("#newLink").click();
        return this;
    }

    /** Signs in after the new password. */
    public void signIn() {
        page.locator("#signIn").click();
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
