package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.AuthenticatorApp;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import gt.gob.oj.journeys.page.AccountPage;
import gt.gob.oj.journeys.people.LocalPerson;
import org.junit.jupiter.api.Test;

/** Second factors that are removed, or become required. */
@Journey
class SecondFactorChangesJourney {

    @Test
    void a_second_factor_is_removed_by_its_owner_after_a_sign_in_and_not_by_a_token_alone(
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
    void the_owner_is_told_when_an_administrator_removes_a_factor(Mailbox mailbox, RunningStack stack)
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
    void a_role_that_requires_a_second_factor_ends_sessions_and_a_mailbox_alone_no_longer_suffices(
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
}
