package gt.gob.oj.journeys.kit.http;

import gt.gob.oj.journeys.kit.RunningStack;
import java.net.URI;
import java.util.Map;

/** The form "¿Olvidó su contraseña?" without a browser, with the captcha solved. */
public final class PlainReset {

    private final PlainBrowser browser;
    private final URI action;
    private final String captcha;

    private PlainReset(PlainBrowser browser, URI action, String captcha) {
        this.browser = browser;
        this.action = action;
        this.captcha = captcha;
    }

    public static PlainReset at(RunningStack stack) {
        PlainBrowser browser = new PlainBrowser();
        PlainBrowser.Response form = browser.get(stack.realm() + "/login-actions/reset-credentials?client_id=portal");
        return new PlainReset(browser, form.actionOf("kc-reset-password-form"), Altcha.solve(browser, stack.realm()));
    }

    public PlainBrowser.Response ask(String email) {
        return browser.post(action, Map.of("username", email, "altcha", captcha));
    }
}
