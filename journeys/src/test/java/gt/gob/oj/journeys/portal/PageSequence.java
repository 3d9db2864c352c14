package gt.gob.oj.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.kit.PageInspection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Pages in the order in which people see them, each as a test of its own. */
final class PageSequence {

    private final List<DynamicTest> tests = new ArrayList<>();

    /**
     * Adds a page.
     *
     * @param opening opens the page and returns an element that shows that it has loaded
     */
    PageSequence see(String name, Page page, Supplier<Locator> opening) {
        tests.add(dynamicTest(name, () -> {
            PlaywrightAssertions.assertThat(opening.get()).isVisible();
            assertThat(new PageInspection(name, page).faults()).isEmpty();
        }));
        return this;
    }

    /** Adds a page that has an address. */
    PageSequence see(String name, Page page, String address) {
        return see(name, page, () -> {
            page.navigate(address);
            return page.locator("h1").first();
        });
    }

    Stream<DynamicTest> tests() {
        return tests.stream();
    }

    static Locator alert(Page page) {
        return page.getByRole(AriaRole.ALERT).first();
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
