package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form for e-mail address and password. */
public final class SignInPage {

    private final Page page;
    private final Fields fields;

    public SignInPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public void submit(String email, String password) {
        email().fill(email);
        password().fill(password);
        if (captcha().count() == 0) {
            notARobot();
        }
        button().click();
    }

    public Locator email() {
        return fields.field("Correo electrónico");
    }

    public Locator password() {
        return fields.field("Contraseña");
    }

    public Locator button() {
        return fields.button("INGRESAR");
    }

    public ResetPage forgotPassword() {
        fields.link("¿Olvidó su contraseña?").click();
        return new ResetPage(page);
    }

    public void notARobot() {
        fields.notARobot();
    }

    /** The captcha with proof of work; people without a failed attempt see a plain box. */
    public Locator captcha() {
        return page.locator("[data-module=oj-captcha]");
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
