package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where everybody gives e-mail address and password. */
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

    /** The box that has work behind it: people who have not failed see a plain one. */
    public Locator captcha() {
        return page.locator("[data-module=oj-captcha]");
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
