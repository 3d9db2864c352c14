package gt.gob.oj.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** Keycloak's pages about a person's own account. */
@Journey
@Order(RunOrder.SOON)
class OwnAccountAccessibilityTest {

    @TestFactory
    Stream<DynamicTest> pages_about_the_own_account_are_accessible(
            Visitor citizen, Visitor approved, RunningStack stack) {
        Page page = citizen.page();
        return new PageSequence()
                .see("identity-reopen", approved.page(), () -> {
                    approved.signsIn(LocalPerson.VERIFICADO);
                    assertThat(PageSequence.link(approved.page(), "SALIR")).isVisible();
                    approved.page().navigate(stack.portal() + "/mi-identidad/corregir");
                    return approved.page().getByText("CORREGIR MIS DATOS");
                })
                .see("step-up", page, () -> {
                    citizen.signsIn(LocalPerson.CIUDADANO);
                    assertThat(PageSequence.link(page, "SALIR")).isVisible();
                    // A password given in the same second counts as just given.
                    await().until(() -> {
                        page.navigate(action(stack, "UPDATE_PASSWORD") + "&max_age=0");
                        return page.locator("#cancel").isVisible();
                    });
                    return page.locator("#cancel");
                })
                .see("update-password", page, () -> action(page, stack, "UPDATE_PASSWORD"))
                .see("update-password-errors", page, () -> {
                    page.locator("#password-new").fill("Abcdefg1-");
                    page.locator("#kc-passwd-update-form button[type=submit]")
                            .first()
                            .click();
                    return PageSequence.alert(page);
                })
                .see("authenticator-app", page, () -> action(page, stack, "CONFIGURE_TOTP"))
                .see("authenticator-app-key", page, () -> {
                    page.locator("summary").click();
                    return page.locator("#kc-totp-secret-key");
                })
                .see("authenticator-app-errors", page, () -> {
                    page.locator("#saveTOTPBtn").click();
                    return PageSequence.alert(page);
                })
                .see("recovery-codes", page, () -> action(page, stack, "CONFIGURE_RECOVERY_AUTHN_CODES"))
                .see("passkey", page, () -> action(page, stack, "webauthn-register-passwordless"))
                .see("update-profile", page, () -> action(page, stack, "UPDATE_PROFILE"))
                .see("sign-out", page, stack.realm() + "/protocol/openid-connect/logout?client_id=portal")
                .see("signed-out", page, () -> {
                    page.navigate(stack.portal() + "/salir");
                    return page.getByText("Ha cerrado su sesión").first();
                })
                .tests();
    }

    /** Opens Keycloak's page for an action of the account owner. */
    private static Locator action(Page page, RunningStack stack, String action) {
        page.navigate(action(stack, action));
        return page.locator("main form button[value=true]");
    }

    private static String action(RunningStack stack, String action) {
        return stack.realm() + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid"
                + "&redirect_uri=" + stack.portal() + "/ingresar/respuesta&code_challenge_method=S256&code_challenge="
                + "x".repeat(43) + "&kc_action=" + action;
    }
}
