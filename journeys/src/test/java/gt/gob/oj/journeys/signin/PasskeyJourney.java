package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.FailedSignIns;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.Phone;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.page.SecondFactorPage;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class PasskeyJourney {

    private static final Pattern DONE = Pattern.compile("resultado=success");

    @Test
    void the_passkey_page_and_the_list_of_second_factors_lead_back_to_the_app(
            Visitor atThePhone, Visitor elsewhere, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        LocalCitizens.giveAuthenticatorApp(stack, email);
        Phone.isAtHand(atThePhone.page());
        atThePhone.signsInWithCode(email);
        atThePhone.page().onceDialog(dialog -> dialog.accept("Mi teléfono"));
        begin(atThePhone, stack, "passkey").registerPasskey();
        assertThat(atThePhone.page()).hasURL(DONE);

        elsewhere.opensApp("cape");
        elsewhere.seesSignIn().submit(email, LocalPerson.PASSWORD);
        elsewhere.seesSecondFactor().showOtherWays();
        elsewhere.seesSecondFactor().cancel();
        assertThat(elsewhere.page().getByText("Canceló el ingreso").first()).isVisible();

        elsewhere.opensApp("cape");
        elsewhere.seesSignIn().submit(email, LocalPerson.PASSWORD);
        elsewhere.seesSecondFactor().takeAnotherWay("Llave de acceso");
        assertThat(elsewhere.page().locator("#authenticateWebAuthnButton")).isVisible();
        elsewhere.seesSecondFactor().cancel();
        assertThat(elsewhere.page().getByText("Canceló el ingreso").first()).isVisible();
    }

    @Test
    void a_passkey_signs_in_without_a_password(Visitor citizen, Mailbox mailbox, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        Phone.isAtHand(citizen.page());
        citizen.signsIn(email, LocalPerson.PASSWORD);
        assertThat(citizen.opensApp("cape").fact("Correo electrónico")).hasText(email);
        citizen.page().onceDialog(dialog -> dialog.accept("Mi teléfono"));
        begin(citizen, stack, "passkey").registerPasskey();
        assertThat(citizen.page()).hasURL(DONE);
        mailbox.await(email, mail -> mail.text().contains("Llave de acceso"));

        // A lockout after wrong passwords does not block the passkey.
        FailedSignIns.lockOut(stack, email);
        mailbox.await(email, mail -> mail.subject().contains("bloqueada"));
        citizen.page().context().clearCookies();
        citizen.opensHome().signIn(); // The browser offers the passkey by itself, and the phone confirms it.
        assertThat(citizen.page().getByText("SALIR").first()).isVisible();
        assertThat(citizen.opensApp("cape").fact("Correo electrónico")).hasText(email);
    }

    private static SecondFactorPage begin(Visitor visitor, RunningStack stack, String factor) {
        visitor.opens(stack.portal() + "/mi-perfil/seguridad/agregar/" + factor);
        return visitor.seesSecondFactor();
    }
}
