package gt.gob.oj.journeys.kit.http;

import gt.gob.oj.journeys.kit.RunningStack;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Tries passwords at the sign-in page, one after the other, without a browser. */
public final class PlainSignIn {

    private final PlainBrowser browser;
    private final String realm;
    private URI action;

    private PlainSignIn(PlainBrowser browser, RunningStack stack) {
        this.browser = browser;
        this.realm = stack.realm();
        this.action = browser.get(stack.portal() + "/ingresar").actionOf("kc-form-login");
    }

    public static PlainSignIn at(RunningStack stack) {
        return new PlainSignIn(new PlainBrowser(), stack);
    }

    /** Sends the client address as a proxy would. The address is private, because others must use HTTPS. */
    public static PlainSignIn from(RunningStack stack, String address) {
        return new PlainSignIn(new PlainBrowser(Map.of("X-Forwarded-For", address)), stack);
    }

    /** Returns the form again or the redirect to the application, which is not followed. */
    public PlainBrowser.Response tryOnce(String email, String password) {
        return submit(Map.of("username", email, "password", password));
    }

    public PlainBrowser.Response tryWithCaptcha(String email, String password) {
        return submit(Map.of("username", email, "password", password, "altcha", Altcha.solve(browser, realm)));
    }

    private PlainBrowser.Response submit(Map<String, String> form) {
        PlainBrowser.Response sent = browser.postOnce(action, new HashMap<>(form));
        // After a refusal the browser gets the form again by GET.
        PlainBrowser.Response answer =
                sent.status() == 303 ? browser.get(sent.headers().get("location")) : sent;
        if (answer.status() == 200) {
            action = answer.actionOf("kc-form-login");
        }
        return answer;
    }
}
