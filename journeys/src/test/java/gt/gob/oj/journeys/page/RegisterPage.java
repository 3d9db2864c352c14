package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.people.Citizen;

/** The form behind REGISTRARSE. */
public final class RegisterPage {

    private final Page page;
    private final Fields fields;

    public RegisterPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public RegisterPage fill(Citizen citizen) {
        cui().fill(citizen.displayedCui());
        day().fill(String.valueOf(citizen.birthDate().getDayOfMonth()));
        month().fill(String.valueOf(citizen.birthDate().getMonthValue()));
        year().fill(String.valueOf(citizen.birthDate().getYear()));
        email().fill(citizen.email());
        return passwords(citizen.password(), citizen.password());
    }

    public RegisterPage passwords(String password, String confirmation) {
        password().fill(password);
        fields.field("Confirmar contraseña").fill(confirmation);
        return this;
    }

    public RegisterPage notARobot() {
        fields.notARobot();
        return this;
    }

    public void submit() {
        fields.button("REGISTRARME").click();
    }

    public AnswerPage submitWell() {
        submit();
        return new AnswerPage(page);
    }

    public Locator cui() {
        return fields.field("Código Único de Identificación");
    }

    public Locator day() {
        return birthDate("Día");
    }

    public Locator month() {
        return birthDate("Mes");
    }

    public Locator year() {
        return birthDate("Año");
    }

    public Locator email() {
        return fields.field("Correo electrónico");
    }

    public Locator password() {
        return fields.field("Contraseña");
    }

    /** The password rules in one sentence, as a hint or as the error that replaces it. */
    public Locator passwordSentence() {
        return page.locator("form").getByText("Debe contener al menos 8 caracteres");
    }

    /** The password rules as a list that is ticked during typing. */
    public Locator passwordChecklist() {
        return page.locator(".app-checklist");
    }

    /** What the page says below the CUI field about the typed CUI. */
    public Locator reading() {
        return page.locator("#cui-reading");
    }

    public Locator errors() {
        return page.getByRole(AriaRole.ALERT);
    }

    private Locator birthDate(String part) {
        return fields.group("Fecha de nacimiento").getByLabel(part);
    }
}
