package gt.gob.oj.journeys.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** The camera in a step of VERIFICAR MI IDENTIDAD, operated by keyboard. */
public final class CameraPage {

    private static final int MOST_TABS = 30;
    private static final LocatorAssertions.IsInViewportOptions WHOLLY =
            new LocatorAssertions.IsInViewportOptions().setRatio(1);

    private final Page page;
    private final Fields fields;

    public CameraPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    /** Takes a usable picture and waits until it has arrived. */
    public void photograph() {
        reach("Abrir la cámara").press("Enter");
        assertThat(fields.button("Tomar la fotografía")).isFocused();
        assertThat(view()).hasJSProperty("readyState", 4);
        page.keyboard().press("Enter");
        assertThat(fields.button("Usar esta fotografía")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Documento recibido")).isVisible();
    }

    /** Reads every prompt and waits until the video has arrived. */
    public void film(int prompts) {
        reach("Abrir la cámara").press("Enter");
        assertThat(fields.button("Empezar a grabar")).isFocused();
        page.keyboard().press("Enter");
        for (int i = 1; i <= prompts; i++) {
            assertThat(next()).isFocused();
            assertThat(next()).isEnabled();
            String said = prompt().innerText();
            assertThat(prompt()).isInViewport(WHOLLY);
            assertThat(view()).isInViewport(WHOLLY);
            next().press("Space");
            if (i < prompts) {
                assertThat(prompt()).not().hasText(said);
            }
        }
        assertThat(fields.button("Usar este video")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Video recibido")).isVisible();
    }

    /** Opens the camera, counts the microphones in use, and closes it again. */
    public int microphones() {
        fields.button("Abrir la cámara").click();
        assertThat(fields.button("Empezar a grabar")).isVisible();
        int tracks = (Integer) view().evaluate("view => view.srcObject.getAudioTracks().length");
        fields.button("Cerrar la cámara").click();
        return tracks;
    }

    private Locator view() {
        return page.locator("[data-part=view]");
    }

    private Locator prompt() {
        return page.locator("[data-part=prompt]");
    }

    private Locator next() {
        return page.locator("[data-do=next]:not([aria-disabled])");
    }

    /** Presses Tab until the button has the focus. */
    private Locator reach(String button) {
        Locator wanted = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button));
        wanted.waitFor();
        page.locator("main").focus();
        for (int i = 0; i < MOST_TABS && !isFocused(wanted); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
        return wanted;
    }

    private static boolean isFocused(Locator element) {
        return (Boolean) element.evaluate("element => element === document.activeElement");
    }
}
