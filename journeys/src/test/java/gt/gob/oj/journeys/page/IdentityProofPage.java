package gt.gob.oj.journeys.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.people.Citizen;
import java.nio.file.Path;

/** The pages of VERIFICAR MI IDENTIDAD: notice, personal data, both sides of the DPI, video, review. */
public final class IdentityProofPage {

    private static final String FRONT = "Imagen del Documento Personal de Identificación";
    private static final String BACK = "Reverso del Documento Personal de Identificación";

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

    public IdentityProofPage goBack() {
        fields.button("Volver").click();
        return this;
    }

    public IdentityProofPage accept() {
        consent().check();
        return next();
    }

    public Locator consent() {
        return page.locator("input[name=consent]");
    }

    /** Sends all evidence, from the first picture to the review. */
    public IdentityProofPage attach(Path front, Path back, Path video) {
        return send(document(), front)
                .next()
                .send(back(), back)
                .next()
                .send(video(), video)
                .next();
    }

    /** Chooses the file and waits until it has arrived. Without script the file is sent with the form. */
    public IdentityProofPage send(Locator field, Path file) {
        // Before the scripts are loaded, the field still belongs to the form.
        page.waitForLoadState();
        field.setInputFiles(file);
        if (field.getAttribute("name") == null) {
            assertThat(page.locator("[data-module~=identity-capture] [data-part=status]"))
                    .containsText("recibido");
        }
        return this;
    }

    public Locator document() {
        return fields.file(FRONT);
    }

    public Locator back() {
        return fields.file(BACK);
    }

    public Locator video() {
        return fields.file("Video");
    }

    /** On the review: goes back to the page of this piece. */
    public IdentityProofPage change(String piece) {
        fields.button("Cambiar " + piece).click();
        return this;
    }

    /** On the review: one line for each thing that will be sent. */
    public Locator lines() {
        return page.locator(".govuk-summary-list__row");
    }

    public Locator thumbnails() {
        return lines().locator("img");
    }

    /** On the review: the link for people whose DPI shows another code. */
    public Locator helpWithTheCode() {
        page.getByText("¿El código no es el de su DPI?").click();
        return fields.link("SOLICITAR ASISTENCIA");
    }

    /** Chooses the written statement, for people who cannot speak. */
    public IdentityProofPage state(String statement) {
        fields.field("Su declaración").fill(statement);
        return this;
    }

    public Locator button(String name) {
        return fields.button(name);
    }

    /** For example "Paso 2 de 6". */
    public Locator step() {
        return page.locator(".app-steps__text");
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

    /** Returns the upload address and token of the page. */
    public EvidenceUpload upload() {
        Locator box = page.locator("[data-module~=identity-capture]").first();
        return new EvidenceUpload(box.getAttribute("data-address"), box.getAttribute("data-token"));
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
