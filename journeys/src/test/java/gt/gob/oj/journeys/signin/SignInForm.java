package gt.gob.oj.journeys.signin;

import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import java.net.URI;
import java.util.Map;

/** One page of the sign-in, and the browser that has it open. */
record SignInForm(PlainBrowser browser, URI action) {

    static SignInForm at(RunningStack stack) {
        PlainBrowser browser = new PlainBrowser();
        return new SignInForm(browser, browser.get(stack.portal() + "/ingresar").actionOf("kc-form-login"));
    }

    Response sendBy(PlainBrowser window, String email, String password) {
        return window.postOnce(action, Map.of("username", email, "password", password));
    }

    static String codeIn(Response answer) {
        String location = locationOf(answer);
        return answer.status() == 302 && location.contains("code=") ? location : "";
    }

    static String locationOf(Response answer) {
        return answer.headers().getOrDefault("location", "");
    }
}
