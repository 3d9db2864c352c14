package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** {@code /revision}: the requests that wait for a decision. */
public final class ReviewDeskPage {

    private final Page page;
    private final Fields fields;

    public ReviewDeskPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public ReviewDeskPage seek(String words) {
        fields.field("Nombre, CUI o código de recepción").fill(words);
        fields.button("Buscar").click();
        return this;
    }

    /** Searches for the case and takes it. */
    public ReviewDeskPage open(String receiptCode) {
        seek(receiptCode);
        fields.button("Tomar el caso " + receiptCode).click();
        return this;
    }

    /** Searches for a decided case and opens it. */
    public ReviewDeskPage read(String receiptCode) {
        seek(receiptCode);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(receiptCode))
                .click();
        return this;
    }

    /** Takes the next case of the queue. */
    public ReviewDeskPage next() {
        fields.button("Siguiente caso").click();
        return this;
    }

    public Locator document() {
        return page.getByAltText("Frente del DPI que envió la persona");
    }

    public Locator video() {
        return page.locator("video");
    }

    public Locator approval() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("APROBAR"));
    }

    /** Ticks the whole checklist and approves. */
    public ReviewDeskPage approve() {
        choose("Aprobar");
        for (Locator box : page.locator("input[name=verificado]").all()) {
            box.check();
        }
        fields.button("APROBAR").click();
        return this;
    }

    /** Chooses one of the desk's reasons and adds a comment for the citizen. */
    public ReviewDeskPage reject(String reason, String comment) {
        choose("Rechazar");
        fields.field("Motivo del rechazo").selectOption(reason);
        fields.field("Comentario para la persona").fill(comment);
        fields.button("RECHAZAR").click();
        return this;
    }

    public ReviewDeskPage rejectWithoutReason() {
        choose("Rechazar");
        fields.button("RECHAZAR").click();
        return this;
    }

    /** Requests the video alone. */
    public ReviewDeskPage askForVideo(String reason, String words) {
        choose("Pedir corrección de una pieza");
        fields.field("Pedir de nuevo el video").check();
        Locator piece = fields.group("Pedir de nuevo el video");
        piece.getByLabel("Motivo", new Locator.GetByLabelOptions().setExact(true))
                .selectOption(reason);
        piece.getByLabel("Explicación para la persona").fill(words);
        fields.button("PEDIR CORRECCIÓN").click();
        return this;
    }

    private void choose(String outcome) {
        fields.field(outcome).check();
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
