package gt.gob.oj.bench.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser with an empty cache that counts the compressed bytes it receives. */
final class Network implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Chromium.path())
                    .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu")));

    record Traffic(long bytes, int requests) {}

    /**
     * Loads a page.
     *
     * @param captcha whether to tick the box "No soy un robot" and wait for it
     */
    Traffic load(String address, boolean captcha) {
        var finished = new ArrayList<Request>();
        try (BrowserContext visitor = browser.newContext()) {
            visitor.onRequestFinished(finished::add);
            Page page = visitor.newPage();
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            if (captcha) {
                page.getByLabel("No soy un robot").first().press("Space");
                page.locator("input[name=altcha]:not([value=''])[value]")
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            }
            return new Traffic(finished.stream().mapToLong(Network::bytes).sum(), finished.size());
        }
    }

    private static long bytes(Request request) {
        var sizes = request.sizes();
        return (long) sizes.responseHeadersSize + sizes.responseBodySize;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
