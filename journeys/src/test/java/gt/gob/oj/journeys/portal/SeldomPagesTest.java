package gt.gob.oj.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.fixture.ConfirmedAddress;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.AuthenticatorApp;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.Phone;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import gt.gob.oj.journeys.page.LinkPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** Pages of the sign-in server that few people see: errors, expired pages, consent, other second factors. */
@Journey
@Order(RunOrder.SOON)
class SeldomPagesTest {

    @TestFactory
    Stream<DynamicTest> error_and_expiry_pages_are_accessible(
            Visitor lost, Visitor registered, Visitor owner, Mailbox mailbox, RunningStack stack) {
        Page page = lost.page();
        Page mine = registered.page();
        Citizen person = aCitizen().build();
        return new PageSequence()
                .see("error", page, stack.realm() + "/protocol/openid-connect/auth?client_id=nadie")
                .see("expired", page, () -> {
                    lost.opensHome().signIn();
                    String step =
                            page.locator("form[action*=execution]").first().getAttribute("action");
                    lost.seesSignIn().submit(LocalPerson.AUDITOR.email(), LocalPerson.PASSWORD);
                    assertThat(lost.seesSecondFactor().code()).isVisible();
                    page.navigate(step.replaceAll("session_code=[^&]*&", ""));
                    return page.locator("#loginRestartLink");
                })
                .see("registration-disowned", mine, () -> {
                    ConfirmedAddress.register(owner, person);
                    mine.navigate(mailbox.await(person.email()).linkCalled("Aquí"));
                    new LinkPage(mine).itWasNotMe();
                    return mine.locator("h1");
                })
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> consent_pages_are_accessible(Visitor citizen, Visitor device, RunningStack stack) {
        RealmAdministration realm = RealmAdministration.of(stack);
        String app = "journey-" + UUID.randomUUID().toString().substring(0, 8);
        String answer = stack.apps() + "/acuerdo";
        realm.write("POST", "/clients", """
                {"id": "%1$s", "clientId": "%1$s", "name": "Aplicación de otra institución", "publicClient": true,
                 "consentRequired": true, "frontchannelLogout": true, "redirectUris": ["%2$s"],
                 "defaultClientScopes": ["basic", "profile", "email"],
                 "attributes": {"pkce.code.challenge.method": "S256",
                                "oauth2.device.authorization.grant.enabled": "true",
                                "frontchannel.logout.url": "%2$s", "post.logout.redirect.uris": "%2$s"}}
                """.formatted(app, answer));
        Page page = citizen.page();
        String asking = stack.realm() + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=" + app
                + "&redirect_uri=" + answer + "&code_challenge_method=S256&code_challenge=" + "x".repeat(43);
        return new PageSequence()
                .see("consent", page, () -> {
                    citizen.signsIn(LocalPerson.VERIFICADO);
                    assertThat(page.getByText("SALIR").first()).isVisible();
                    page.navigate(asking);
                    return page.locator("#kc-login");
                })
                .see("front-channel-logout", page, () -> {
                    page.locator("#kc-login").click();
                    page.waitForURL(answer + "**");
                    page.navigate(stack.realm() + "/protocol/openid-connect/logout?client_id=" + app);
                    page.locator("#kc-logout").click();
                    return page.locator("h1");
                })
                .see("device", device.page(), stack.realm() + "/device")
                .see("device-errors", device.page(), () -> {
                    device.page().locator("#device-user-code").fill("ABCD-EFGH");
                    device.page().locator("#device-user-code").press("Enter");
                    return device.page().getByRole(AriaRole.ALERT).first();
                })
                .tests()
                .onClose(() -> realm.write("DELETE", "/clients/" + app, ""));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_other_second_factors_are_accessible(
            Visitor citizen, Visitor elsewhere, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        LocalCitizens.giveAuthenticatorApp(stack, email);
        Page page = citizen.page();
        Page other = elsewhere.page();
        Phone.isAtHand(page);
        return new PageSequence()
                .see("recovery-codes-set-up", page, () -> {
                    citizen.signsIn(email, LocalPerson.PASSWORD);
                    citizen.seesSecondFactor().submit(new AuthenticatorApp(email, LocalPerson.SECRET).code());
                    assertThat(page.getByText("SALIR").first()).isVisible();
                    return action(page, stack, "CONFIGURE_RECOVERY_AUTHN_CODES");
                })
                .see("passkey-set-up", page, () -> {
                    citizen.seesSecondFactor().keepRecoveryCodes();
                    return action(page, stack, "webauthn-register-passwordless");
                })
                .see("delete-credential", page, () -> {
                    page.onceDialog(dialog -> dialog.accept("Mi teléfono"));
                    citizen.seesSecondFactor().registerPasskey();
                    assertThat(page.getByText("SALIR").first()).isVisible();
                    String factor = RealmAdministration.of(stack)
                            .credential(email, "otp")
                            .replaceAll(".*/", "");
                    return action(page, stack, "delete_credential:" + factor);
                })
                .see("close-account", page, () -> {
                    action(page, stack, "close-account");
                    page.locator("#password").fill(LocalPerson.PASSWORD);
                    page.locator("#password").press("Enter");
                    citizen.seesSecondFactor().submit(new AuthenticatorApp(email, LocalPerson.SECRET).code());
                    return page.locator("main form").first();
                })
                .see("other-ways", other, () -> {
                    elsewhere.signsIn(email, LocalPerson.PASSWORD);
                    other.locator("#try-another-way").click();
                    return other.locator("h1");
                })
                .see("recovery-code", other, () -> {
                    other.getByText("recuperación").first().click();
                    return elsewhere.seesSecondFactor().recoveryCode();
                })
                .see("recovery-code-errors", other, () -> {
                    elsewhere.seesSecondFactor().submitRecoveryCode("AAAA-BBBB-CCCC");
                    return other.getByRole(AriaRole.ALERT).first();
                })
                .see("passkey-as-second-factor", other, () -> {
                    elsewhere.seesSecondFactor().takeAnotherWay("Llave de acceso");
                    return other.locator("#authenticateWebAuthnButton");
                })
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> pages_behind_links_and_actions_of_administrators_are_accessible(
            Visitor citizen, Mailbox mailbox, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        RealmAdministration realm = RealmAdministration.of(stack);
        Page page = citizen.page();
        return new PageSequence()
                .see("administrators-link", page, () -> {
                    realm.write("PUT", realm.user(email) + "/execute-actions-email", "[\"UPDATE_PASSWORD\"]");
                    page.navigate(linkIn(mailbox.await(email).links()));
                    return page.locator("h1");
                })
                .see("administrators-link-used", page, () -> {
                    page.locator("[data-once-link]").click();
                    page.locator("#password-new").fill("Nueva-Clave-2026");
                    page.locator("#password-confirm").fill("Nueva-Clave-2026");
                    page.locator("#password-confirm").press("Enter");
                    return page.locator("h1");
                })
                .see("address-to-be-confirmed", page, () -> {
                    realm.write(
                            "PUT",
                            realm.user(email),
                            "{\"emailVerified\": false, \"requiredActions\": [\"VERIFY_EMAIL\"]}");
                    page.context().clearCookies();
                    citizen.signsIn(email, "Nueva-Clave-2026");
                    return page.locator("h1");
                })
                .tests();
    }

    private static String linkIn(List<String> links) {
        return links.stream()
                .filter(link -> link.contains("action-token"))
                .findFirst()
                .orElseThrow();
    }

    private static Locator action(Page page, RunningStack stack, String action) {
        page.navigate(stack.realm() + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid"
                + "&redirect_uri=" + stack.portal() + "/ingresar/respuesta&code_challenge_method=S256&code_challenge="
                + "x".repeat(43) + "&kc_action=" + action);
        return page.locator("main form").first();
    }
}
