package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.AuthenticatorApp;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.PlainBrowser;
import gt.gob.oj.journeys.kit.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.PlainRegistration;
import gt.gob.oj.journeys.kit.PlainReset;
import gt.gob.oj.journeys.kit.PlainSignIn;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.WithoutScript;
import gt.gob.oj.journeys.page.SignInPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Forms that are sent twice at the same moment, as a double click does where no script runs. */
@Journey
@Order(60)
class DoubleSubmitTest {

    private static final String WRONG = "Otra-Clave-1";

    @Test
    void parallel_posts_of_the_right_password_from_one_page_all_sign_in(RunningStack stack, Mailbox mailbox)
            throws Exception {
        String email = LocalCitizens.create(stack);
        SignInForm form = SignInForm.at(stack);
        List<PlainBrowser> windows =
                IntStream.range(0, 4).mapToObj(i -> form.browser().copy()).toList();

        List<Response> answers = InParallel.all(4, i -> form.sendBy(windows.get(i), email, LocalPerson.PASSWORD));

        assertThat(answers).allSatisfy(answer -> assertThat(codeIn(answer)).isNotEmpty());
        assertThat(windows.getLast().get(locationOf(answers.getLast())).body())
                .as("the page after the answer that the browser takes")
                .contains("SALIR");
        assertNoFailureIsCounted(stack, mailbox, email);
    }

    @Test
    void a_double_click_without_script_signs_in(@WithoutScript Visitor citizen, RunningStack stack, Mailbox mailbox)
            throws Exception {
        String email = LocalCitizens.create(stack);
        SignInPage page = citizen.opensHome().signIn();
        page.email().fill(email);
        page.password().fill(LocalPerson.PASSWORD);

        page.button().dblclick(new Locator.DblclickOptions().setDelay(40));

        assertThat(citizen.page().getByText("SALIR").first()).isVisible();
        assertThat(citizen.opensApp("cape").fact("Correo electrónico")).hasText(email);
        assertNoFailureIsCounted(stack, mailbox, email);
    }

    @Test
    void parallel_sign_ins_of_one_person_in_two_browsers_succeed(RunningStack stack, Mailbox mailbox) throws Exception {
        String email = LocalCitizens.create(stack);
        List<SignInForm> forms = List.of(SignInForm.at(stack), SignInForm.at(stack));
        List<PlainBrowser> windows = IntStream.range(0, 4)
                .mapToObj(i -> forms.get(i % 2).browser().copy())
                .toList();

        List<Response> answers =
                InParallel.all(4, i -> forms.get(i % 2).sendBy(windows.get(i), email, LocalPerson.PASSWORD));

        assertThat(answers).allSatisfy(answer -> assertThat(codeIn(answer)).isNotEmpty());
        assertNoFailureIsCounted(stack, mailbox, email);
    }

    @Test
    void sign_ins_right_behind_each_other_succeed(RunningStack stack, Mailbox mailbox) throws Exception {
        String email = LocalCitizens.create(stack);
        for (SignInForm form :
                IntStream.range(0, 8).mapToObj(i -> SignInForm.at(stack)).toList()) {
            assertThat(codeIn(form.sendBy(form.browser(), email, LocalPerson.PASSWORD)))
                    .isNotEmpty();
        }
        assertNoFailureIsCounted(stack, mailbox, email);
    }

    @Test
    void parallel_wrong_passwords_are_judged_no_further_than_the_lockout(RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        List<PlainSignIn> robots =
                IntStream.range(0, 16).mapToObj(i -> PlainSignIn.at(stack)).toList();
        for (int round = 0; round < 5 && judged(stack, email) < 6; round++) {
            InParallel.all(robots.size(), i -> robots.get(i).tryWithCaptcha(email, WRONG));
        }
        InParallel.all(robots.size(), i -> robots.get(i).tryWithCaptcha(email, WRONG));

        assertThat(judged(stack, email)).as("the lockout's limit").isEqualTo(6);
        assertThat(PlainSignIn.at(stack)
                        .tryWithCaptcha(email, LocalPerson.PASSWORD)
                        .body())
                .contains("no son correctos");
    }

    @Test
    void attempts_that_wait_for_their_turn_hold_no_database_connection(RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        List<PlainSignIn> robots =
                IntStream.range(0, 9).mapToObj(i -> PlainSignIn.at(stack)).toList();
        AtomicBoolean over = new AtomicBoolean();
        List<Integer> held = new ArrayList<>();
        Thread watch = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                held.add(connectionsHeld(stack));
            }
        });

        InParallel.all(robots.size(), i -> robots.get(i).tryOnce(email, WRONG));
        over.set(true);
        watch.join();

        System.out.printf("Connections held by one attempt and eight that wait: %s%n", Collections.max(held));
        assertThat(Collections.max(held)).isLessThan(robots.size() - 3);
    }

    private static int connectionsHeld(RunningStack stack) {
        try {
            return RealmDatabase.count(
                    stack,
                    "select count(*) from pg_stat_activity where datname = ? and state like 'idle in transaction%'",
                    "keycloak");
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    @Test
    void a_code_of_the_authenticator_app_sent_twice_from_one_page_signs_in_and_from_no_other_page(RunningStack stack)
            throws Exception {
        String email = LocalCitizens.create(stack);
        LocalCitizens.giveAuthenticatorApp(stack, email);
        String code = new AuthenticatorApp(email, LocalPerson.SECRET).code();
        SecondStep page = SecondStep.at(stack, email);
        SecondStep elsewhere = SecondStep.at(stack, email);
        List<PlainBrowser> windows =
                IntStream.range(0, 3).mapToObj(i -> page.browser().copy()).toList();

        List<Response> answers = InParallel.all(3, i -> page.sendBy(windows.get(i), code));

        assertThat(answers).allSatisfy(answer -> assertThat(codeIn(answer)).isNotEmpty());
        assertThat(failures(stack, email)).isZero();
        assertThat(codeIn(elsewhere.sendBy(elsewhere.browser(), code)))
                .as("a code that was already used on another page")
                .isEmpty();
    }

    @Test
    void the_code_of_a_registration_sent_twice_signs_in(RunningStack stack, Mailbox mailbox) throws Exception {
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
    void a_new_password_sent_twice_is_changed(RunningStack stack, Mailbox mailbox) throws Exception {
        String email = LocalCitizens.create(stack);
        PlainReset.at(stack).ask(email);
        PlainBrowser browser = new PlainBrowser();
        Response page = browser.get(mailbox.await(email).linkCalled("Cambiar contraseña"));
        Map<String, String> form = Map.of("password-new", "Nueva-Clave-2027!", "password-confirm", "Nueva-Clave-2027!");

        sendsTwice(browser, page.actionOf("kc-passwd-update-form"), form);

        assertThat(PlainSignIn.at(stack).tryOnce(email, "Nueva-Clave-2027!").status())
                .isEqualTo(302);
    }

    /** Shows the answer to the second post, as browsers do; the first one's cookies are lost. */
    private static PlainBrowser sendsTwice(PlainBrowser browser, URI action, Map<String, String> form)
            throws Exception {
        List<PlainBrowser> windows = List.of(browser.copy(), browser.copy());
        List<Response> answers = InParallel.all(2, i -> windows.get(i).postOnce(action, form));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isLessThan(500));
        Response second = answers.getLast();
        if (!locationOf(second).isEmpty()) {
            windows.getLast().get(locationOf(second));
        }
        return windows.getLast();
    }

    /** One page that asks for the code of the authenticator app. */
    private record SecondStep(PlainBrowser browser, URI action) {

        static SecondStep at(RunningStack stack, String email) {
            SignInForm form = SignInForm.at(stack);
            Response answer = form.sendBy(form.browser(), email, LocalPerson.PASSWORD);
            Response page = answer.status() == 200 ? answer : form.browser().get(locationOf(answer));
            return new SecondStep(form.browser(), page.actionOf("kc-otp-login-form"));
        }

        Response sendBy(PlainBrowser window, String code) {
            return window.postOnce(action, Map.of("otp", code));
        }
    }

    /** One page of the sign-in, and who has it open. */
    private record SignInForm(PlainBrowser browser, URI action) {

        static SignInForm at(RunningStack stack) {
            PlainBrowser browser = new PlainBrowser();
            return new SignInForm(
                    browser, browser.get(stack.portal() + "/ingresar").actionOf("kc-form-login"));
        }

        Response sendBy(PlainBrowser window, String email, String password) {
            return window.postOnce(action, Map.of("username", email, "password", password));
        }
    }

    private static void assertNoFailureIsCounted(RunningStack stack, Mailbox mailbox, String email) throws Exception {
        assertThat(failures(stack, email)).as("failures in the own activity").isZero();
        PlainSignIn next = PlainSignIn.at(stack);
        for (int i = 0; i < 2; i++) {
            assertThat(next.tryOnce(email, WRONG).body()).doesNotContain("oj-captcha");
        }
        assertThat(mailbox.to(email)).isEmpty();
    }

    private static int failures(RunningStack stack, String email) throws Exception {
        return events(stack, email, "e.type = 'LOGIN_ERROR'");
    }

    private static int judged(RunningStack stack, String email) throws Exception {
        return events(stack, email, "e.error = 'invalid_user_credentials'");
    }

    private static int events(RunningStack stack, String email, String condition) throws Exception {
        return RealmDatabase.count(
                stack,
                "select count(*) from event_entity e join user_entity u on u.id = e.user_id where u.email = ? and "
                        + condition,
                email);
    }

    private static String codeIn(Response answer) {
        String location = locationOf(answer);
        return answer.status() == 302 && location.contains("code=") ? location : "";
    }

    private static String locationOf(Response answer) {
        return answer.headers().getOrDefault("location", "");
    }
}
