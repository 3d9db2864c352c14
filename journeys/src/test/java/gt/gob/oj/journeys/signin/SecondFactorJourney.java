package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.fixture.FailedSignIns;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.AuthenticatorApp;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.Phone;
import gt.gob.oj.journeys.kit.RealmAdministration;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.WithoutScript;
import gt.gob.oj.journeys.page.AccountPage;
import gt.gob.oj.journeys.page.SecondFactorPage;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(50)
class SecondFactorJourney {

    private static final Pattern DONE = Pattern.compile("resultado=success");

    @Test
    void a_citizen_sets_up_the_app_and_signs_in_with_its_codes_or_a_recovery_code(
            Visitor citizen, Visitor next, Visitor without, Mailbox mailbox, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        citizen.signsIn(email, LocalPerson.PASSWORD);
        assertThat(citizen.opensApp("cape").fact("Correo electrónico")).hasText(email);

        SecondFactorPage page = begin(citizen, stack, "app");
        AuthenticatorApp app = new AuthenticatorApp(email, page.secret());
        page.setUp(app.code());
        List<String> recovery = page.keepRecoveryCodes();
        assertThat(citizen.page()).hasURL(DONE);

        assertThat(mailbox.await(email, mail -> mail.text().contains("Aplicación de autenticación"))
                        .subject())
                .isNotBlank();
        next.signsIn(email, LocalPerson.PASSWORD);
        next.seesSecondFactor().submit(app.code());
        assertThat(next.opensApp("cape").fact("Correo electrónico")).hasText(email);
        without.signsIn(email, LocalPerson.PASSWORD);
        without.seesSecondFactor().takeAnotherWay("recuperación");
        without.seesSecondFactor().cancel();
        assertThat(without.page().getByText("Usted no ha ingresado").first()).isVisible();
        without.signsIn(email, LocalPerson.PASSWORD);
        without.seesSecondFactor().takeAnotherWay("recuperación");
        without.seesSecondFactor().submitRecoveryCode(recovery.getFirst());
        assertThat(without.opensApp("cape").fact("Correo electrónico")).hasText(email);
    }

    @Test
    void each_page_of_a_second_factor_can_be_left_for_the_app(
            Visitor citizen, @WithoutScript Visitor plain, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        LocalCitizens.giveAuthenticatorApp(stack, email);
        for (Visitor visitor : List.of(citizen, plain)) {
            visitor.signsIn(email, LocalPerson.PASSWORD);
            visitor.seesSecondFactor().cancel();
            assertThat(visitor.page().getByText("Usted no ha ingresado").first())
                    .isVisible();

            visitor.opensApp("cape");
            visitor.seesSignIn().submit(email, LocalPerson.PASSWORD);
            visitor.seesSecondFactor().cancel();
            assertThat(visitor.page().getByText("Canceló el ingreso").first()).isVisible();
            assertThat(visitor.page()).hasURL(Pattern.compile("/cape/respuesta"));
        }
    }

    @Test
    void a_passkey_and_the_list_of_ways_can_be_left_for_the_app(
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
    void a_passkey_opens_the_door_without_a_password(Visitor citizen, Mailbox mailbox, RunningStack stack)
            throws Exception {
        String email = LocalCitizens.create(stack);
        Phone.isAtHand(citizen.page());
        citizen.signsIn(email, LocalPerson.PASSWORD);
        assertThat(citizen.opensApp("cape").fact("Correo electrónico")).hasText(email);
        citizen.page().onceDialog(dialog -> dialog.accept("Mi teléfono"));
        begin(citizen, stack, "passkey").registerPasskey();
        assertThat(citizen.page()).hasURL(DONE);
        mailbox.await(email, mail -> mail.text().contains("Llave de acceso"));

        // Wrong passwords, whoever typed them, do not lock out the phone.
        FailedSignIns.lockOut(stack, email);
        mailbox.await(email, mail -> mail.subject().contains("bloqueada"));
        citizen.page().context().clearCookies();
        citizen.opensHome().signIn(); // The browser offers the key by itself, and the phone says yes.
        assertThat(citizen.page().getByText("SALIR").first()).isVisible();
        assertThat(citizen.opensApp("cape").fact("Correo electrónico")).hasText(email);
    }

    @Test
    void staff_without_a_second_factor_sets_one_up_before_anything_else(
            Visitor agent, Visitor again, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        LocalCitizens.appoint(stack, email, "help-desk-agent");

        agent.signsIn(email, LocalPerson.PASSWORD);
        assertThat(agent.seesSecondFactor().setUpCode()).isVisible();
        assertThat(agent.opensApp("cape").fact("Correo electrónico")).isHidden();
        SecondFactorPage page = agent.seesSecondFactor();
        if (!page.setUpCode().isVisible()) {
            agent.signsIn(email, LocalPerson.PASSWORD);
        }
        AuthenticatorApp app = new AuthenticatorApp(email, page.secret());
        page.setUp(app.code());
        page.keepRecoveryCodes();
        assertThat(agent.opensApp("cape").fact("Correo electrónico")).hasText(email);

        again.signsIn(email, LocalPerson.PASSWORD);
        again.seesSecondFactor().submit(app.code());
        assertThat(again.opensApp("cape").fact("Correo electrónico")).hasText(email);
    }

    @Test
    void a_code_works_once_and_wrong_codes_lock_out_like_wrong_passwords(
            Visitor owner, Visitor thief, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        LocalCitizens.giveAuthenticatorApp(stack, email);

        thief.signsIn(email, LocalPerson.PASSWORD);
        for (int i = 0; i < 6; i++) {
            thief.seesSecondFactor().submit("00000" + i);
            assertThat(thief.page().getByRole(AriaRole.ALERT).first()).isVisible();
        }
        owner.signsIn(email, LocalPerson.PASSWORD);

        assertThat(owner.seesSignIn().says("no son correctos")).isVisible();
    }

    @Test
    void a_token_alone_removes_no_second_factor_and_the_owner_does_after_signing_in(
            Visitor citizen, Mailbox mailbox, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        LocalCitizens.giveAuthenticatorApp(stack, email);
        AuthenticatorApp app = new AuthenticatorApp(email, LocalPerson.SECRET);
        RealmAdministration realm = RealmAdministration.of(stack);
        String factor = realm.credential(email, "otp").replaceAll(".*/", "");

        assertThat(new StolenToken(stack, realm).deletes("/account/credentials/" + factor, email, app.code()))
                .isEqualTo(400);
        assertThat(realm.credential(email, "otp")).endsWith(factor);

        citizen.signsIn(email, LocalPerson.PASSWORD);
        citizen.seesSecondFactor().submit(app.code());
        AccountPage account = citizen.opensMyAccount().goTo("Seguridad");
        citizen.page().getByText("Quitar").first().click();
        account.press("Quitar");
        assertThat(account.says("El cambio fue guardado")).isVisible();
        mailbox.await(email, mail -> mail.subject().contains("Se quitó una forma"));
    }

    @Test
    void when_an_administrator_removes_a_factor_the_owner_is_told(Mailbox mailbox, RunningStack stack)
            throws Exception {
        String email = LocalCitizens.create(stack);
        LocalCitizens.giveAuthenticatorApp(stack, email);
        RealmAdministration realm = RealmAdministration.of(stack);

        realm.write("DELETE", realm.credential(email, "otp"), "");

        assertThat(mailbox.await(email, mail -> mail.subject().contains("Se quitó una forma"))
                        .text())
                .contains("Aplicación de autenticación");
    }

    @Test
    void a_role_that_demands_a_second_factor_ends_open_sessions_and_the_mailbox_alone_does_not_open_the_account(
            Visitor agent, Visitor thief, Mailbox mailbox, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        agent.signsIn(email, LocalPerson.PASSWORD);
        assertThat(agent.opensApp("cape").fact("Correo electrónico")).hasText(email);

        RealmAdministration.of(stack).give(email, "help-desk-agent");

        agent.opensMyIdentity();
        assertThat(agent.seesSignIn().button()).isVisible();
        thief.opensHome().signIn().forgotPassword().request(email);
        assertThat(mailbox.await(email).subject()).contains("Pida su contraseña nueva a un administrador");
        agent.seesSignIn().submit(email, LocalPerson.PASSWORD);
        assertThat(agent.seesSecondFactor().setUpCode()).isVisible();
    }

    private static SecondFactorPage begin(Visitor visitor, RunningStack stack, String factor) {
        visitor.opens(stack.portal() + "/mi-perfil/seguridad/agregar/" + factor);
        return visitor.seesSecondFactor();
    }
}
