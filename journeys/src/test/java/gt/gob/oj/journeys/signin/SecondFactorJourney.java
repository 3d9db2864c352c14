package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.AuthenticatorApp;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.WithoutScript;
import gt.gob.oj.journeys.page.SecondFactorPage;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
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
    void each_second_factor_page_leads_back_to_the_app(
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
    void staff_without_a_second_factor_must_set_one_up_first(Visitor agent, Visitor again, RunningStack stack)
            throws Exception {
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

    private static SecondFactorPage begin(Visitor visitor, RunningStack stack, String factor) {
        visitor.opens(stack.portal() + "/mi-perfil/seguridad/agregar/" + factor);
        return visitor.seesSecondFactor();
    }
}
