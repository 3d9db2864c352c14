package gt.gob.oj.journeys.kit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;

/**
 * A person without a mouse. After each key that moves the focus, the focused element and its focus ring must be
 * visible.
 */
public final class Keyboard {

    private static final int MOST_TABS = 60;
    private static final Duration MOMENT = Duration.ofSeconds(2);

    /**
     * Empty, or what is wrong with the focus. Radio buttons and checkboxes show it on the element drawn in their place.
     */
    private static final String FAULT_OF_FOCUS = """
            () => {
              const element = document.activeElement;
              if (!element || element === document.body) return 'nothing has the focus';
              const box = element.getBoundingClientRect();
              if (box.bottom <= 0 || box.top >= innerHeight) return 'out of sight: ' + element.outerHTML.slice(0, 120);
              const drawn = element.matches('input[type=radio], input[type=checkbox]')
                ? getComputedStyle(element.nextElementSibling, '::before') : getComputedStyle(element);
              const ring = drawn.outlineStyle !== 'none' && parseFloat(drawn.outlineWidth) > 0 || drawn.boxShadow !== 'none';
              return ring ? '' : 'not shown: ' + element.outerHTML.slice(0, 120);
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    public Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses the key and checks that it moves the focus to this place. */
    public Keyboard goTo(Locator place, String key) {
        press(key);
        return isAt(place);
    }

    /** Presses Tab until the focus is at this place. */
    public Keyboard reach(Locator place) {
        place.waitFor();
        for (int i = 0; i < MOST_TABS && !hasFocus(place); i++) {
            press("Tab");
        }
        return isAt(place);
    }

    public Keyboard isAt(Locator place) {
        assertThat(place).isFocused();
        // The page scrolls shortly after it moves the focus.
        await().pollInSameThread()
                .atMost(MOMENT)
                .untilAsserted(() -> assertThat(page.evaluate(FAULT_OF_FOCUS)).isEqualTo(""));
        return this;
    }

    private static boolean hasFocus(Locator element) {
        return (Boolean) element.evaluate("element => element === document.activeElement");
    }
}
