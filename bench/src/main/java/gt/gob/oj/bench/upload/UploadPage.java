package gt.gob.oj.bench.upload;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import gt.gob.oj.bench.pages.Chromium;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.server.StackSettings;
import java.util.List;
import java.util.Map;

/** Opens the upload page as a person does and reads its upload address and token. */
record UploadPage(StackSettings settings) {

    private static final int MOST_STEPS = 6;

    UploadAccess access(String email) {
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Chromium.path())
                                .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu")))) {
            Page page = browser.newPage();
            page.navigate(settings.issuer()
                    + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=portal"
                    + "&kc_action=identity-proof&redirect_uri=" + settings.portalUrl() + "/ingresar/respuesta"
                    + "&code_challenge_method=S256&code_challenge=" + "x".repeat(43));
            page.locator("#username").fill(email);
            page.locator("#password").fill("Portal-2026!");
            page.locator("#kc-login").click();
            for (int step = 0; step < MOST_STEPS; step++) {
                Locator box = page.locator("[data-module~=identity-capture]");
                if (box.count() > 0) {
                    return new UploadAccess(
                            box.first().getAttribute("data-address"),
                            box.first().getAttribute("data-token"));
                }
                goOn(page);
            }
            throw new Problem("No page of the identity proof lets upload: " + page.url());
        }
    }

    private static void goOn(Page page) {
        for (Locator box : page.locator("form input[type=checkbox]:visible").all()) {
            box.check();
        }
        for (Locator field : page.locator("form input[type=text]:visible, form input[type=tel]:visible")
                .all()) {
            if (field.isEditable() && field.inputValue().isEmpty()) {
                field.fill("55512345");
            }
        }
        page.locator("form button[type=submit]:visible, form input[type=submit]:visible")
                .first()
                .click();
        page.waitForLoadState();
    }

    /** The upload address, without the piece, and the upload token. */
    record UploadAccess(String address, String token) {}
}
