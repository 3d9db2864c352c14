package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.people.Citizen;

/** The assistance form. */
public final class AssistancePage {

    private final Page page;
    private final Fields fields;

    public AssistancePage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public AssistancePage fill(Citizen citizen, String question) {
        fields.field("Nombres").fill(citizen.givenNames());
        fields.field("Apellidos").fill(citizen.familyNames());
        fields.field("DPI").fill(citizen.displayedCui());
        fields.field("Femenino").check();
        fields.field("Edad").fill("40");
        fields.field("Teléfono de contacto").fill(citizen.phone());
        fields.field("Correo electrónico de contacto").fill(citizen.email());
        question().fill(question);
        return confirmEmail(citizen.email());
    }

    public AssistancePage confirmEmail(String email) {
        fields.field("Confirmar correo electrónico de contacto").fill(email);
        return this;
    }

    public AssistancePage kind(String kind) {
        fields.field(kind).check();
        return this;
    }

    public Locator givenNames() {
        return fields.field("Nombres");
    }

    public Locator phone() {
        return fields.field("Teléfono de contacto");
    }

    public Locator email() {
        return fields.field("Correo electrónico de contacto");
    }

    public AssistancePage notARobot() {
        fields.notARobot();
        return this;
    }

    public AssistancePage send() {
        fields.button("Enviar Formulario").click();
        return this;
    }

    public Locator question() {
        return fields.field("Consulta / Sugerencia / Reclamo");
    }

    public Locator errors() {
        return page.getByRole(AriaRole.ALERT);
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
