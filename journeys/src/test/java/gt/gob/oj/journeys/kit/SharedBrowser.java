package gt.gob.oj.journeys.kit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import gt.gob.oj.journeys.media.FakeCamera;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One Chromium per run, as Debian packages it, and another one for those who have a camera. */
final class SharedBrowser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of(System.getProperty("journeys.chromium", "/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            // The portal's port with OJ_PORT_OFFSET=2000, which Chromium bars by default.
            "--explicitly-allowed-ports=10080",
            "--disable-sync");
    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private SharedBrowser(List<String> more) {
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

    static SharedBrowser of(ExtensionContext context) {
        return of(context, "without camera", List::of);
    }

    static SharedBrowser withCamera(ExtensionContext context) {
        return of(context, "with camera", () -> {
            FakeCamera camera = FakeCamera.make();
            return List.of(
                    "--use-fake-ui-for-media-stream",
                    "--use-fake-device-for-media-stream",
                    "--use-file-for-fake-video-capture=" + camera.picture(),
                    "--use-file-for-fake-audio-capture=" + camera.voice());
        });
    }

    private static SharedBrowser of(ExtensionContext context, String name, Supplier<List<String>> arguments) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedBrowser.class))
                .getOrComputeIfAbsent(name, key -> new SharedBrowser(arguments.get()), SharedBrowser.class);
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
