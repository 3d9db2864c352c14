package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.FailedSignIns;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.page.ResetPage;
import gt.gob.oj.journeys.page.SignInPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What failures cause: the captcha, the lockout, the mail to the owner, and how the owner gets in again. */
@Journey
class LockoutJourney {

    @Test
    void after_three_failures_the_right_password_needs_the_captcha(Visitor citizen, RunningStack stack)
            throws Exception {
        String email = LocalCitizens.create(stack);
        SignInPage page = citizen.opensHome().signIn();
        for (int i = 0; i < 3; i++) {
            page.submit(email, FailedSignIns.WRONG);
            assertThat(page.says("no son correctos")).isVisible();
        }
        assertThat(page.captcha()).isVisible();

        page.submit(email, LocalPerson.PASSWORD);
        assertThat(page.says("Marque la casilla")).isVisible();
        page.notARobot();
        page.submit(email, LocalPerson.PASSWORD);

        citizen.page().waitForURL(address -> address.startsWith(stack.portal()));
        assertThat(citizen.opensApp("cape").fact("Correo electrónico")).hasText(email);
        assertThat(PlainSignIn.from(stack, "10.113.0.9")
                        .tryOnce(email, FailedSignIns.WRONG)
                        .body())
                .as("the captcha does not reveal that the owner has signed in")
                .contains("Marque la casilla");
    }

    @Test
    void a_lockout_refuses_even_the_right_password_until_an_administrator_unlocks(
            Visitor citizen, Visitor administrator, Mailbox mailbox, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        FailedSignIns.lockOut(stack, email);
        assertThat(mailbox.await(email, mail -> mail.subject().contains("bloqueada"))
                        .text())
                .contains("ASISTENCIA 1549")
                .containsPattern("El \\d{1,2} de [a-z]+ de \\d{4}, \\d{2}:\\d{2} su cuenta");

        SignInPage page = citizen.opensHome().signIn();
        page.submit(email, LocalPerson.PASSWORD);
        page.notARobot();
        page.submit(email, LocalPerson.PASSWORD);
        assertThat(page.says("no son correctos")).isVisible();

        administrator.signsInWithCode(LocalCitizens.staff(stack, "portal-administrator"));
        assertThat(administrator.page().getByText("SALIR").first()).isVisible();
        administrator.opens(stack.portal() + "/administracion");
        administrator.page().locator("#correo").fill(email);
        administrator.page().locator("#correo").press("Enter");
        administrator.page().waitForURL("**/administracion?busqueda=*");
        administrator.page().locator("td a").first().click();
        assertThat(administrator.page().getByText("Bloqueado por intentos fallidos"))
                .isVisible();
        administrator.page().getByText("Desbloquear el ingreso").click();
        administrator.page().getByLabel("Explique el motivo").fill("La persona llamó y se identificó");
        administrator.page().getByText("DESBLOQUEAR CUENTA").click();
        assertThat(administrator.page().getByText("Listo").first()).isVisible();

        page.notARobot();
        page.submit(email, LocalPerson.PASSWORD);
        citizen.page().waitForURL(address -> address.startsWith(stack.portal()));
        assertThat(citizen.opensApp("cape").fact("Correo electrónico")).hasText(email);
        assertThat(mailbox.to(email)).as("exactly one mail").hasSize(1);
    }

    @Test
    void people_of_cape_are_locked_out_and_told_and_the_case_of_the_name_does_not_help(
            Mailbox mailbox, RunningStack stack) throws Exception {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen);
        FailedSignIns.lockOut(stack, citizen.email());

        assertThat(PlainSignIn.at(stack)
                        .tryWithCaptcha(" " + citizen.email().toUpperCase(Locale.ROOT), citizen.password())
                        .body())
                .contains("no son correctos");
        assertThat(CapeAccounts.inTheRealm(stack, citizen)).isZero();
        assertThat(mailbox.await(citizen.email()).subject()).contains("bloqueada");
    }

    @Test
    void a_new_password_lifts_the_lockout(Visitor citizen, Mailbox mailbox, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        FailedSignIns.lockOut(stack, email);

        assertThat(citizen.opensHome().signIn().forgotPassword().request(email).sent())
                .isVisible();
        citizen.opens(
                mailbox.await(email, mail -> mail.subject().contains("Cambio")).linkCalled("Cambiar contraseña"));
        new ResetPage(citizen.page()).newPassword("Nueva-Clave-2027!");
        assertThat(citizen.page().getByText("actualiz").first()).isVisible();

        assertThat(PlainSignIn.at(stack)
                        .tryWithCaptcha(email, "Nueva-Clave-2027!")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void many_attempts_from_one_network_require_the_captcha_and_solving_it_allows_the_sign_in(RunningStack stack)
            throws Exception {
        PlainSignIn robot = PlainSignIn.from(stack, "10.113.0.7");
        for (int i = 0; i < 20; i++) {
            assertThat(robot.tryOnce(aCitizen().build().email(), FailedSignIns.WRONG)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(robot.tryOnce(aCitizen().build().email(), FailedSignIns.WRONG)
                        .body())
                .contains("Marque la casilla");
        assertThat(PlainSignIn.from(stack, "10.113.0.8")
                        .tryOnce(aCitizen().build().email(), FailedSignIns.WRONG)
                        .body())
                .doesNotContain("oj-captcha");
        for (int i = 0; i < 180; i++) {
            robot.tryOnce("nadie@example.com", FailedSignIns.WRONG);
        }

        assertThat(robot.tryOnce(LocalPerson.CIUDADANO.email(), LocalPerson.PASSWORD)
                        .body())
                .contains("demasiados intentos");
        assertThat(PlainSignIn.from(stack, "10.113.0.7")
                        .tryWithCaptcha(LocalCitizens.create(stack), LocalPerson.PASSWORD)
                        .status())
                .as("another person in the same network")
                .isEqualTo(302);
    }
}
