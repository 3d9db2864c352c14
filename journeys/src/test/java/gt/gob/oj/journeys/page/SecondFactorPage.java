package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where a code is given after the password. */
public final class SecondFactorPage {

    private final Page page;

    public SecondFactorPage(Page page) {
        this.page = page;
    }

    public void submit(String code) {
        code().fill(code);
        code().press("Enter");
    }

    public Locator code() {
        return page.locator("#otp");
    }

    /** The way to other second factors. */
    public void tryAnotherWay() {
        page.locator("#try-another-way").click();
    }
}
