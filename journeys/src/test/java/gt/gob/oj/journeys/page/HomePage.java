package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The portal's first page. */
public final class HomePage {

    private final Page page;

    public HomePage(Page page) {
        this.page = page;
    }

    public RegisterPage register() {
        link("REGISTRARSE").click();
        return new RegisterPage(page);
    }

    public SignInPage signIn() {
        link("INGRESAR").click();
        return new SignInPage(page);
    }

    /** On a phone the link is in the menu. */
    public void signOut() {
        Locator menu = page.locator(".app-header__fold > summary");
        if (menu.isVisible()) {
            menu.click();
        }
        link("SALIR").click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ha cerrado su sesión"))
                .waitFor();
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
