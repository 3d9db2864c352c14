package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.AuthenticatorApp;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.http.PlainRegistration;
import gt.gob.oj.journeys.kit.http.PlainReset;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Codes and new passwords that are sent twice at the same moment. */
@Journey
class DoubleSubmitTest {

    @Test
    void an_authenticator_code_sent_twice_signs_in_on_its_page_and_on_no_other(RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        LocalCitizens.giveAuthenticatorApp(stack, email);
        String code = new AuthenticatorApp(email, LocalPerson.SECRET).code();
        SecondStep page = SecondStep.at(stack, email);
        SecondStep elsewhere = SecondStep.at(stack, email);
        List<PlainBrowser> windows =
                IntStream.range(0, 3).mapToObj(i -> page.browser().copy()).toList();

        List<Response> answers = InParallel.all(3, i -> page.sendBy(windows.get(i), code));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(SignInForm.codeIn(answer)).isNotEmpty());
        assertThat(SignInEvents.failures(stack, email)).isZero();
        assertThat(SignInForm.codeIn(elsewhere.sendBy(elsewhere.browser(), code)))
                .as("a code that was used on another page")
                .isEmpty();
    }

    @Test
    void a_registration_code_sent_twice_signs_in(RunningStack stack, Mailbox mailbox) throws Exception {
        Citizen citizen = aCitizen().build();
        PlainRegistration registration = PlainRegistration.at(stack);
        URI action = registration
                .submit(citizen.cui(), citizen.birthDate(), citizen.email(), citizen.password())
                .actionOf("registration-code-form");
        Map<String, String> form =
                Map.of("step", "code", "code", mailbox.await(citizen.email()).code());

        PlainBrowser browser = sendsTwice(registration.browser(), action, form);

        assertThat(browser.get(stack.portal() + "/mi-perfil").body()).contains("SALIR");
        assertThat(RealmDatabase.count(stack, "select count(*) from user_entity where email = ?", citizen.email()))
                .isOne();
    }

    @Test
    void a_new_password_form_sent_twice_changes_the_password(RunningStack stack, Mailbox mailbox) throws Exception {
        String email = LocalCitizens.create(stack);
        PlainReset.at(stack).ask(email);
        PlainBrowser browser = new PlainBrowser();
        Response page = browser.get(mailbox.await(email).linkCalled("Cambiar contraseña"));
        Map<String, String> form = Map.of("password-new", "Nueva-Clave-2027!", "password-confirm", "Nueva-Clave-2027!");

        sendsTwice(browser, page.actionOf("kc-passwd-update-form"), form);

        assertThat(PlainSignIn.at(stack).tryOnce(email, "Nueva-Clave-2027!").status())
                .isEqualTo(302);
    }

    /** Shows the answer to the second post, as browsers do. The cookies of the first answer are lost. */
    private static PlainBrowser sendsTwice(PlainBrowser browser, URI action, Map<String, String> form)
            throws Exception {
        List<PlainBrowser> windows = List.of(browser.copy(), browser.copy());
        List<Response> answers = InParallel.all(2, i -> windows.get(i).postOnce(action, form));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isLessThan(500));
        Response second = answers.getLast();
        if (!SignInForm.locationOf(second).isEmpty()) {
            windows.getLast().get(SignInForm.locationOf(second));
        }
        return windows.getLast();
    }

    /** A page that asks for the code of the authenticator app. */
    private record SecondStep(PlainBrowser browser, URI action) {

        static SecondStep at(RunningStack stack, String email) {
            SignInForm form = SignInForm.at(stack);
            Response answer = form.sendBy(form.browser(), email, LocalPerson.PASSWORD);
            Response page = answer.status() == 200 ? answer : form.browser().get(SignInForm.locationOf(answer));
            return new SecondStep(form.browser(), page.actionOf("kc-otp-login-form"));
        }

        Response sendBy(PlainBrowser window, String code) {
            return window.postOnce(action, Map.of("otp", code));
        }
    }
}
