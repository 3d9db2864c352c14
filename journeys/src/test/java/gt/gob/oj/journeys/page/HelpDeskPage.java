package gt.gob.oj.journeys.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import gt.gob.oj.journeys.people.Citizen;

/** The help desk as agents use it. */
public final class HelpDeskPage {

    private final Page page;
    private final Fields fields;

    private HelpDeskPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public static HelpDeskPage open(Page page, String portal) {
        assertThat(new Fields(page).link("SALIR")).isVisible();
        page.navigate(portal + "/mesa-de-ayuda");
        return new HelpDeskPage(page);
    }

    public HelpDeskPage search(String words) {
        fields.field("Buscar").fill(words);
        fields.field("Estado").selectOption("all");
        fields.button("BUSCAR").click();
        page.waitForURL("**/mesa-de-ayuda?*");
        return this;
    }

    public HelpDeskPage openFirst() {
        page.locator("td a").first().click();
        return this;
    }

    public HelpDeskPage write(String words) {
        message().fill(words);
        return this;
    }

    public HelpDeskPage press(String button) {
        fields.button(button).click();
        return this;
    }

    public HelpDeskPage useTemplate(String name) {
        page.getByText("Respuestas modelo").click();
        fields.field("Respuesta modelo").selectOption(new SelectOption().setLabel(name));
        fields.button("INSERTAR").click();
        return this;
    }

    public HelpDeskPage mergeInto(String number) {
        if (!fields.field("Unir con el caso").isVisible()) {
            page.getByText("Asignar, prioridad, unir").click();
        }
        fields.field("Unir con el caso").fill(number);
        fields.button("UNIR").click();
        return this;
    }

    public HelpDeskPage enterCall(Citizen citizen, String words) {
        fields.link("Registrar llamada").click();
        fields.field("Nombres").fill(citizen.givenNames());
        fields.field("Apellidos").fill(citizen.familyNames());
        fields.field("Teléfono de contacto").fill(citizen.phone());
        fields.field("Consulta / Sugerencia / Reclamo").fill(words);
        return press("REGISTRAR");
    }

    public Locator rows() {
        return page.locator("td a");
    }

    public Locator message() {
        return fields.field("Mensaje");
    }

    public Locator state() {
        return page.locator(".portal-desk__head .app-tag").first();
    }

    public Locator thread() {
        return page.locator(".portal-thread__one");
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
