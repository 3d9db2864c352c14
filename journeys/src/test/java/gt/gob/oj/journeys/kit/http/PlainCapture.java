package gt.gob.oj.journeys.kit.http;

import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** VERIFICAR MI IDENTIDAD without a browser, for citizens whose request has reached the first picture. */
public final class PlainCapture {

    private static final Pattern UPLOAD = Pattern.compile("data-address=\"([^\"]+)\".*?data-token=\"([^\"]+)\"");

    private final PlainBrowser browser = new PlainBrowser();
    private final String signIn;

    private PlainCapture(RunningStack stack) {
        this.signIn = stack.realm() + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid"
                + "&redirect_uri=" + stack.portal() + "/ingresar/respuesta&code_challenge_method=S256&code_challenge="
                + "x".repeat(43);
    }

    /** Signs in and returns the page that follows. */
    public static PlainCapture comes(RunningStack stack, String email) {
        PlainCapture capture = new PlainCapture(stack);
        URI form = capture.browser.get(capture.signIn).actionOf("kc-form-login");
        capture.browser.postOnce(form, Map.of("username", email, "password", LocalPerson.PASSWORD));
        return capture;
    }

    /** Returns an upload token while the sign-in is still in progress: the identity proof is its last step. */
    public static EvidenceUpload underWay(RunningStack stack, String email) {
        PlainCapture capture = new PlainCapture(stack);
        URI form = capture.page().actionOf("kc-form-login");
        return upload(capture.browser.post(form, Map.of("username", email, "password", LocalPerson.PASSWORD)));
    }

    public PlainBrowser.Response page() {
        return browser.get(signIn + "&kc_action=identity-proof");
    }

    /** Returns the address of the first form of a step on the page. */
    public static URI form(PlainBrowser.Response page) {
        Matcher form = Pattern.compile("<form\\b[^>]*\\bid=\"(identity-proof-[a-z]+)\"")
                .matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form of a step at " + page.address().getPath());
        }
        return page.actionOf(form.group(1));
    }

    /** Posts the form and returns the page that follows. */
    public PlainBrowser.Response post(PlainBrowser.Response page, Map<String, String> fields) {
        return browser.copy().post(form(page), fields);
    }

    /** Posts the form without following the redirect, as when the owner clicks twice. */
    public PlainBrowser.Response press(PlainBrowser.Response page, Map<String, String> fields) {
        return browser.copy().postOnce(form(page), fields);
    }

    public EvidenceUpload upload() {
        return upload(page());
    }

    /** Signs in and returns an upload token, as for everybody who comes from the portal. */
    public static EvidenceUpload signIn(RunningStack stack, String email) {
        return comes(stack, email).upload();
    }

    /** Opens the link of a hand-off on the phone and returns its upload token. */
    public static EvidenceUpload open(String link) {
        PlainBrowser phone = new PlainBrowser();
        phone.get(link);
        return upload(phone.post(URI.create(link), Map.of()));
    }

    private static EvidenceUpload upload(PlainBrowser.Response page) {
        Matcher upload = UPLOAD.matcher(page.body());
        if (!upload.find()) {
            throw new AssertionError("No upload token at " + page.address().getPath() + " (" + page.status() + ")");
        }
        return new EvidenceUpload(upload.group(1), upload.group(2));
    }
}
