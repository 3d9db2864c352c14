package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
        fields.field("Número de Casillero").fill(citizen.casillero());
        return this;
    }

    public Locator email() {
        return fields.field("Correo electrónico");
    }

    public Locator cui() {
        return fields.field("Código Único de Identificación");
    }

    public IdentityProofPage next() {
        fields.button("Continuar").click();
        return this;
    }

    public IdentityProofPage attach(Path dpi, Path video) {
        document().setInputFiles(dpi);
        back().setInputFiles(dpi);
        video().setInputFiles(video);
        return this;
    }

    public Locator document() {
        return fields.file("Imagen del Documento Personal de Identificación");
    }

    public Locator back() {
        return fields.file("Reverso del Documento Personal de Identificación");
    }

    public Locator video() {
        return fields.file("Video");
    }

    public IdentityProofPage request() {
        requestButton().click();
        return this;
    }

    /** The orange box. */
    public Locator pendingBox() {
        return page.getByText("pendiente de confirmación").first();
    }

    public Locator requestButton() {
        return fields.button("SOLICITAR");
    }

    /** Where the page sends the bytes of a piece of evidence, and by whose leave. */
    public Upload upload(String piece) {
        Locator box = page.locator("#" + piece + "-upload");
        return new Upload(box.getAttribute("data-address"), box.getAttribute("data-token"));
    }

    public record Upload(String address, String token) {}

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
