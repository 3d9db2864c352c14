package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Both sides of the hand-off: the box at the computer and the page on the phone. */
public final class HandOffPage {

    private final Page page;

    public HandOffPage(Page page) {
        this.page = page;
    }

    /** Starts at the computer and returns the link in the QR code. */
    public String useMyPhone() {
        new Fields(page).button("Usar mi teléfono").click();
        Locator address = page.locator(".app-hand-off [data-part=address]");
        address.waitFor();
        return address.getAttribute("data-href");
    }

    public Locator status() {
        return page.locator(".app-hand-off [data-part=status]");
    }

    /** Starts on the phone. */
    public HandOffPage begin() {
        new Fields(page).button("Comenzar").click();
        return this;
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
