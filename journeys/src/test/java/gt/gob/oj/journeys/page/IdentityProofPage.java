package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.people.Citizen;
import java.nio.file.Path;

/** Both steps of VERIFICAR MI IDENTIDAD: personal data, then DPI and video. */
public final class IdentityProofPage {

    private final Page page;
    private final Fields fields;

    public IdentityProofPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public IdentityProofPage fillPersonalData(Citizen citizen) {
        fields.field("Nombres").fill(citizen.givenNames());
        fields.field("Apellidos").fill(citizen.familyNames());
        fields.field("Teléfono").fill(citizen.phone());
        fields.field("Dirección").fill(citizen.address());
        page.getByLabel("Número de Casillero").fill(citizen.casillero());
        return this;
    }

    public Locator email() {
        return page.getByLabel("Correo electrónico").or(page.getByText("@example.com"));
    }

    public IdentityProofPage next() {
        fields.button("CONTINUAR").or(fields.button("Continuar")).click();
        return this;
    }

    public IdentityProofPage attach(Path dpi, Path video) {
        document().setInputFiles(dpi);
        video().setInputFiles(video);
        return this;
    }

    public Locator document() {
        return page.getByLabel("Imagen del Documento Personal de Identificación");
    }

    public Locator video() {
        return page.getByLabel("Video");
    }

    public IdentityProofPage request() {
        fields.button("SOLICITAR").click();
        return this;
    }

    /** The orange box. */
    public Locator pendingBox() {
        return page.getByText("pendiente de confirmación").first();
    }

    public Locator errors() {
        return page.getByRole(AriaRole.ALERT);
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
