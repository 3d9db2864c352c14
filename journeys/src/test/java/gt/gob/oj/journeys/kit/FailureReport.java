package gt.gob.oj.journeys.kit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Records a failed test: a screenshot and the markup of each page, and the end of each server's log. */
final class FailureReport {

    private static final Path ROOT = Path.of(System.getProperty("journeys.target", "target"), "failures");

    private final Path folder;
    private final RunningStack stack;

    FailureReport(ExtensionContext context, RunningStack stack) {
        this.stack = stack;
        String test = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
        this.folder = ROOT.resolve(test.replaceAll("[^A-Za-z0-9.áéíóúñ_-]+", "_"));
    }

    void keep(List<Visitor> visitors) {
        try {
            Files.createDirectories(folder);
            for (Visitor visitor : visitors) {
                List<Page> pages = visitor.profile().pages();
                for (int i = 0; i < pages.size(); i++) {
                    keep(pages.get(i), visitor.name() + "-" + (i + 1));
                }
            }
            for (String server : stack.names()) {
                Files.writeString(folder.resolve(server + ".log"), stack.endOfLog(server));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        System.out.println("What it looked like: " + folder.toAbsolutePath());
    }

    private void keep(Page page, String name) throws IOException {
        try {
            Files.writeString(folder.resolve(name + ".html"), page.url() + "\n" + page.content());
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + ".png"))
                    .setFullPage(true));
        } catch (PlaywrightException gone) {
            Files.writeString(folder.resolve(name + ".txt"), String.valueOf(gone.getMessage()));
        }
    }
}
