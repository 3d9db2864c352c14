package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.people.Citizen;

/** {@code /revision}: the requests that wait for a person's judgement. */
public final class ReviewDeskPage {

    private final Page page;
    private final Fields fields;

    public ReviewDeskPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public Locator requestOf(Citizen citizen) {
        return page.getByText(citizen.displayedCui())
                .or(page.getByText(citizen.cui()))
                .first();
    }

    /** Opens the request in whose row the citizen's number stands. */
    public ReviewDeskPage open(Citizen citizen) {
        page.locator("tr, li, article")
                .filter(new Locator.FilterOptions().setHas(requestOf(citizen)))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        return this;
    }

    public Locator document() {
        return page.getByRole(AriaRole.IMG);
    }

    public Locator video() {
        return page.locator("video");
    }

    public ReviewDeskPage approve() {
        fields.button("APROBAR").or(fields.button("Aprobar")).click();
        return this;
    }

    public ReviewDeskPage reject(String reason) {
        page.getByLabel("Motivo").fill(reason);
        fields.button("RECHAZAR").or(fields.button("Rechazar")).click();
        return this;
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
