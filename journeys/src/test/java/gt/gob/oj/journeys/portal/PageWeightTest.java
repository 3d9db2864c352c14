package gt.gob.oj.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.page.RegisterPage;
import gt.gob.oj.journeys.page.SignInPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Size of the two pages that everybody opens first: compressed headers and bodies, nothing cached. */
@Journey(cape = Cape.NOT_ASKED)
class PageWeightTest {

    private static final long SIGN_IN_KILOBYTES = 30;
    private static final long REGISTRATION_KILOBYTES = 45;

    /** An upper bound for the worker script, whose size the browser does not report. */
    private static final long UNTOLD_BYTES = 2 * 1024;

    private final List<Request> received = new ArrayList<>();

    @Test
    void the_sign_in_page_with_a_ticked_captcha_stays_small(Visitor visitor, RunningStack stack) {
        open(visitor, stack, "");
        SignInPage signIn = new SignInPage(visitor.page());
        assertThat(signIn.button()).isVisible();
        signIn.notARobot();

        assertWeight(visitor.page(), SIGN_IN_KILOBYTES);
    }

    @Test
    void the_registration_page_with_a_solved_captcha_stays_small(Visitor visitor, RunningStack stack) {
        open(visitor, stack, "&prompt=create");
        new RegisterPage(visitor.page()).notARobot();
        assertThat(visitor.page().locator("input[name=altcha]:not([value=''])[value]"))
                .isAttached();

        assertWeight(visitor.page(), REGISTRATION_KILOBYTES);
    }

    private void open(Visitor visitor, RunningStack stack, String prompt) {
        visitor.page().onRequestFinished(received::add);
        visitor.opens(stack.realm() + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=portal"
                + "&redirect_uri="
                + URLEncoder.encode(stack.portal() + "/ingresar/respuesta", StandardCharsets.UTF_8)
                + "&code_challenge_method=S256&code_challenge=" + "x".repeat(43) + prompt);
    }

    private void assertWeight(Page page, long kilobytes) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        String parts = received.stream()
                .map(request -> bytes(request) + " " + request.url().replaceFirst("[?].*", ""))
                .collect(Collectors.joining("\n"));

        assertThat(received).as(parts).hasSizeGreaterThan(2);
        assertThat(received.stream().mapToLong(PageWeightTest::bytes).sum())
                .as("bytes of%n%s", parts)
                .isLessThanOrEqualTo(kilobytes * 1024);
    }

    private static long bytes(Request request) {
        long told = (long) request.sizes().responseHeadersSize + request.sizes().responseBodySize;
        return told == 0 ? UNTOLD_BYTES : told;
    }
}
