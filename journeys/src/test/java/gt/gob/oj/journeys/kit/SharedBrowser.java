package gt.gob.oj.journeys.kit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One Chromium per run, as Debian packages it. */
final class SharedBrowser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of(System.getProperty("journeys.chromium", "/usr/bin/chromium"));
    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private SharedBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static SharedBrowser of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedBrowser.class))
                .getOrComputeIfAbsent(SharedBrowser.class, key -> new SharedBrowser(), SharedBrowser.class);
    }

    /** As somebody in Guatemala would have it. */
    BrowserContext newProfile(boolean script, boolean phone) {
        BrowserContext profile = browser.newContext(new Browser.NewContextOptions()
                .setLocale("es-GT")
                .setTimezoneId("America/Guatemala")
                .setJavaScriptEnabled(script)
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setViewportSize(phone ? 360 : 1280, phone ? 740 : 900));
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        profile.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        return profile;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
