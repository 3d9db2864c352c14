package gt.gob.oj.journeys.kit.http;

import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The registration form without a browser or without script, with the captcha solved. */
public final class PlainRegistration {

    private final PlainBrowser browser;
    private final URI action;
    private final String captcha;

    private PlainRegistration(PlainBrowser browser, URI action, String captcha) {
        this.browser = browser;
        this.action = action;
        this.captcha = captcha;
    }

    public static PlainRegistration at(RunningStack stack) {
        PlainBrowser browser = new PlainBrowser();
        Response form = browser.get(stack.portal() + "/registrarse");
        return new PlainRegistration(browser, form.actionOf("kc-register-form"), Altcha.solve(browser, stack.realm()));
    }

    /** Follows redirects. */
    public Response submit(String cui, LocalDate birthDate, String email, String password) {
        return browser.post(action, form(cui, birthDate, email, password));
    }

    public Response submitOnce(String cui, LocalDate birthDate, String email, String password) {
        return browser.postOnce(action, form(cui, birthDate, email, password));
    }

    public PlainBrowser browser() {
        return browser;
    }

    private Map<String, String> form(String cui, LocalDate birthDate, String email, String password) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("cui", cui);
        form.put("birth-date-day", String.valueOf(birthDate.getDayOfMonth()));
        form.put("birth-date-month", String.valueOf(birthDate.getMonthValue()));
        form.put("birth-date-year", String.valueOf(birthDate.getYear()));
        form.put("email", email);
        form.put("password", password);
        form.put("password-confirm", password);
        form.put("altcha", captcha);
        return form;
    }
}
