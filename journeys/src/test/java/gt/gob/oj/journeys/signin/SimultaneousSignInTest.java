package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.WithoutScript;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.page.SignInPage;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sign-in forms that are sent several times at once, as by a double click without script. */
@Journey
class SimultaneousSignInTest {

    private static final String WRONG = "Otra-Clave-1";

    @Test
    void concurrent_posts_of_the_right_password_from_one_page_all_sign_in(RunningStack stack, Mailbox mailbox)
            throws Exception {
        String email = LocalCitizens.create(stack);
        SignInForm form = SignInForm.at(stack);
        List<PlainBrowser> windows =
                IntStream.range(0, 4).mapToObj(i -> form.browser().copy()).toList();

        List<Response> answers = InParallel.all(4, i -> form.sendBy(windows.get(i), email, LocalPerson.PASSWORD));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(SignInForm.codeIn(answer)).isNotEmpty());
        assertThat(windows.getLast()
                        .get(SignInForm.locationOf(answers.getLast()))
                        .body())
                .as("the page after the last answer")
                .contains("SALIR");
        SignInEvents.assertNoFailureIsCounted(stack, mailbox, email);
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
        SignInEvents.assertNoFailureIsCounted(stack, mailbox, email);
    }

    @Test
    void concurrent_sign_ins_of_one_person_in_two_browsers_succeed(RunningStack stack, Mailbox mailbox)
            throws Exception {
        String email = LocalCitizens.create(stack);
        List<SignInForm> forms = List.of(SignInForm.at(stack), SignInForm.at(stack));
        List<PlainBrowser> windows = IntStream.range(0, 4)
                .mapToObj(i -> forms.get(i % 2).browser().copy())
                .toList();

        List<Response> answers =
                InParallel.all(4, i -> forms.get(i % 2).sendBy(windows.get(i), email, LocalPerson.PASSWORD));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(SignInForm.codeIn(answer)).isNotEmpty());
        SignInEvents.assertNoFailureIsCounted(stack, mailbox, email);
    }

    @Test
    void consecutive_sign_ins_succeed(RunningStack stack, Mailbox mailbox) throws Exception {
        String email = LocalCitizens.create(stack);
        for (SignInForm form :
                IntStream.range(0, 8).mapToObj(i -> SignInForm.at(stack)).toList()) {
            assertThat(SignInForm.codeIn(form.sendBy(form.browser(), email, LocalPerson.PASSWORD)))
                    .isNotEmpty();
        }
        SignInEvents.assertNoFailureIsCounted(stack, mailbox, email);
    }

    @Test
    void concurrent_wrong_passwords_are_checked_only_up_to_the_lockout_limit(RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        List<PlainSignIn> robots =
                IntStream.range(0, 16).mapToObj(i -> PlainSignIn.at(stack)).toList();
        for (int round = 0; round < 5 && SignInEvents.judged(stack, email) < 6; round++) {
            InParallel.all(robots.size(), i -> robots.get(i).tryWithCaptcha(email, WRONG));
        }
        InParallel.all(robots.size(), i -> robots.get(i).tryWithCaptcha(email, WRONG));

        assertThat(SignInEvents.judged(stack, email))
                .as("attempts up to the lockout")
                .isEqualTo(6);
        assertThat(PlainSignIn.at(stack)
                        .tryWithCaptcha(email, LocalPerson.PASSWORD)
                        .body())
                .contains("no son correctos");
    }
}
