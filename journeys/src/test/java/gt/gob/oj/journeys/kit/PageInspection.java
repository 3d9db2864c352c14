package gt.gob.oj.journeys.kit;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks an open page automatically, at desktop and phone width. Screenshots are kept for people to look at. */
public final class PageInspection {

    private static final Path PICTURES = Path.of(System.getProperty("journeys.target", "target"), "screenshots");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;

    private final String name;
    private final Page page;

    public PageInspection(String name, Page page) {
        this.name = name;
        this.page = page;
    }

    /** Returns one line for each fault, with page, width and rule; empty if there is none. */
    public List<String> faults() {
        page.waitForLoadState();
        ViewportSize before = page.viewportSize();
        try {
            return IntStream.of(PHONE, DESK).boxed().flatMap(this::faults).toList();
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    /** Returns where the screenshot of this name is kept. */
    public static Path picture(String name) {
        return PICTURES.resolve(name + ".png");
    }

    private Stream<String> faults(int width) {
        page.setViewportSize(width, HEIGHT);
        takePicture(width);
        return Stream.concat(overflow(), violations()).map(fault -> name + " at " + width + " px: " + fault);
    }

    /** A picture is for people: when a busy browser cannot take it, the page is inspected all the same. */
    private void takePicture(int width) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(picture(name + "-" + width))
                    .setFullPage(true));
        } catch (PlaywrightException busy) {
            System.out.printf("No picture of %s at %d px: %s%n", name, width, busy.getMessage());
        }
    }

    private Stream<String> overflow() {
        int pixels = ((Number) page.evaluate(OVERFLOW)).intValue();
        return pixels > 0 ? Stream.of(pixels + " px have to be scrolled sideways") : Stream.empty();
    }

    /** Uses the legacy mode, which opens no second page for each result. */
    private Stream<String> violations() {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(PageInspection::told);
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") "
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(joining(", "));
    }
}
