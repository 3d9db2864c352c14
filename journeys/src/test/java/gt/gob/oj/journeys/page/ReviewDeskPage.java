package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /revision}: the requests that wait for a person's judgement. */
public final class ReviewDeskPage {

    private final Page page;
    private final Fields fields;

    public ReviewDeskPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public ReviewDeskPage open(String receiptCode) {
        fields.link(receiptCode).click();
        return this;
    }

    public Locator document() {
        return page.getByAltText("Imagen del DPI");
    }

    public Locator video() {
        return page.locator("video");
    }

    public ReviewDeskPage approve() {
        fields.button("APROBAR").click();
        return this;
    }

    /** Chooses one of the desk's reasons and adds a comment for the citizen. */
    public ReviewDeskPage reject(String reason, String comment) {
        fields.field("Motivo del rechazo").selectOption(reason);
        fields.field("Comentario para la persona").fill(comment);
        fields.button("RECHAZAR").click();
        return this;
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
