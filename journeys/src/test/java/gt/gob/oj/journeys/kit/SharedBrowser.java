package gt.gob.oj.journeys.kit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One Chromium, as Debian packages it. Playwright's objects are not thread-safe. */
final class SharedBrowser implements AutoCloseable {

    /** Renders the same pages as the full browser for less than half of the processor time (version 156). */
    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");

    private static final Path CHROMIUM = Path.of(System.getProperty(
            "journeys.chromium", Files.isExecutable(SHELL) ? SHELL.toString() : "/usr/bin/chromium"));

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            // The portal's port with OJ_PORT_OFFSET=2000, which Chromium blocks by default.
            "--explicitly-allowed-ports=10080",
            "--disable-sync");
    private static final double PATIENCE_MILLIS = 20_000;

    static {
        // The default of five seconds is too short where classes run in parallel on two cores.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final Playwright playwright;
    private final Browser browser;

    SharedBrowser(List<String> more) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setHeadless(true)
                        .setArgs(
                                Stream.concat(ARGUMENTS.stream(), more.stream()).toList()));
    }

    /** Opens a profile with the settings of a person in Guatemala. */
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
