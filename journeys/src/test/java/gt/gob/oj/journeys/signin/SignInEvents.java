package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainSignIn;

/** The sign-in events that the server has stored for one person. */
final class SignInEvents {

    private static final String WRONG = "Otra-Clave-1";

    private SignInEvents() {}

    static void assertNoFailureIsCounted(RunningStack stack, Mailbox mailbox, String email) throws Exception {
        assertThat(failures(stack, email))
                .as("failures in the person's activity")
                .isZero();
        PlainSignIn next = PlainSignIn.at(stack);
        for (int i = 0; i < 2; i++) {
            assertThat(next.tryOnce(email, WRONG).body()).doesNotContain("oj-captcha");
        }
        assertThat(mailbox.to(email)).isEmpty();
    }

    static int failures(RunningStack stack, String email) throws Exception {
        return events(stack, email, "e.type = 'LOGIN_ERROR'");
    }

    static int judged(RunningStack stack, String email) throws Exception {
        return events(stack, email, "e.error = 'invalid_user_credentials'");
    }

    private static int events(RunningStack stack, String email, String condition) throws Exception {
        return RealmDatabase.count(
                stack,
                "select count(*) from event_entity e join user_entity u on u.id = e.user_id where u.email = ? and "
                        + condition,
                email);
    }
}
