package gt.gob.oj.journeys.signin;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.AuthenticatorApp;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** A session of the portal. */
final class PortalSession {

    /** The portal gets a back-channel logout, so its sessions must end within this time. */
    private static final Duration SOON = Duration.ofSeconds(5);

    static PlainBrowser begin(RunningStack stack, String email) {
        PlainBrowser portal = new PlainBrowser();
        PlainBrowser.Response page = portal.post(
                portal.get(stack.portal() + "/mi-perfil").actionOf("kc-form-login"),
                Map.of("username", email, "password", LocalPerson.PASSWORD));
        if (page.body().contains("kc-otp-login-form")) {
            page = portal.post(
                    page.actionOf("kc-otp-login-form"),
                    Map.of("otp", new AuthenticatorApp(email, LocalPerson.SECRET).code()));
        }
        assertThat(page.address()).isEqualTo(URI.create(stack.portal() + "/mi-perfil"));
        assertThat(page.status()).isEqualTo(200);
        return portal;
    }

    static void awaitEnd(PlainBrowser portal, RunningStack stack) {
        URI profile = URI.create(stack.portal() + "/mi-perfil");
        Awaitility.await("the portal sends to the sign-in")
                .atMost(SOON)
                .until(() -> portal.send(HttpRequest.newBuilder(profile).GET()).status() == 302);
    }

    private PortalSession() {}
}
