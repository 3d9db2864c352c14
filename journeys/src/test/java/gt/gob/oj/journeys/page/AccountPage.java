package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** {@code /mi-perfil} and the pages below it, and the pages of the identity server that they link to. */
public final class AccountPage {

    private final Page page;
    private final Fields fields;

    public AccountPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public AccountPage goTo(String entry) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Mi perfil"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(entry))
                .click();
        return this;
    }

    public AccountPage contact(String phone, String address, String casillero) {
        phone().fill(phone);
        fields.field("Dirección").fill(address);
        fields.field("Número de Casillero").fill(casillero);
        fields.button("GUARDAR").click();
        return this;
    }

    /** Returns the value of a term on the first page. */
    public Locator overview(String term) {
        return page.locator("dt:has-text(\"" + term + "\") + dd").first();
    }

    public Locator phone() {
        return fields.field("Teléfono");
    }

    public Locator address() {
        return fields.field("Dirección");
    }

    /** Changes the address and requests codes at both addresses. */
    public AccountPage changeEmail(String email) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cambiar correo electrónico"))
                .click();
        fields.field("Correo electrónico nuevo").fill(email);
        fields.button("ENVIAR LOS CÓDIGOS").click();
        return this;
    }

    public AccountPage codes(String old, String fresh) {
        fields.field("Código del correo actual").fill(old);
        fields.field("Código del correo nuevo").fill(fresh);
        fields.button("CAMBIAR MI CORREO").click();
        return this;
    }

    public AccountPage press(String button) {
        fields.button(button).click();
        return this;
    }

    public Download download() {
        return page.waitForDownload(() -> fields.link("DESCARGAR").click());
    }

    public AccountPage closeAccount() {
        fields.link("CERRAR MI CUENTA").click();
        return this;
    }

    /** Signs in again, which the identity server requires before an important change. */
    public AccountPage signInAgain(String password) {
        fields.field("Contraseña").fill(password);
        fields.button("INGRESAR").click();
        return this;
    }

    public Locator errors() {
        return page.getByRole(AriaRole.ALERT);
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
