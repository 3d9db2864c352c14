package gt.gob.oj.journeys.outages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.kit.server.RefusingMailServer;
import gt.gob.oj.journeys.page.RegisterPage;
import gt.gob.oj.journeys.page.ResetPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.io.IOException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Journey
@Isolated("stops the mail server")
class MailJourney {

    @Test
    void a_mail_arrives_once_after_an_outage_of_the_mail_server(Visitor visitor, Mailbox mailbox, RunningStack stack) {
        Citizen citizen = aCitizen().build();
        RegisterPage form = visitor.opensHome().register().fill(citizen).notARobot();

        stack.withoutMail(() -> assertThat(form.submitWell().message()).isVisible());

        mailbox.await(citizen.email());
        awaitNothingQueuedFor(citizen.email(), stack);
        assertThat(mailbox.to(citizen.email())).hasSize(1);
    }

    @Test
    void a_temporarily_refused_mail_is_retried_and_arrives_once(Visitor visitor, Mailbox mailbox, RunningStack stack) {
        Citizen citizen = aCitizen().build();
        RegisterPage form = visitor.opensHome().register().fill(citizen).notARobot();

        whileRefused(stack, () -> assertThat(form.submitWell().message()).isVisible(), RefusingMailServer.TEMPORARILY);

        mailbox.await(citizen.email());
        awaitNothingQueuedFor(citizen.email(), stack);
        assertThat(mailbox.to(citizen.email())).hasSize(1);
    }

    @Test
    void a_permanent_refusal_is_shown_to_the_owner_once_at_the_next_sign_in(
            Visitor forgetful, Visitor owner, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        ResetPage reset = forgetful.opensHome().signIn().forgotPassword();

        whileRefused(
                stack,
                () -> assertThat(reset.request(email).sent()).isVisible(),
                RefusingMailServer.TEMPORARILY,
                RefusingMailServer.PERMANENTLY);

        owner.signsIn(email, LocalPerson.PASSWORD);
        assertThat(owner.page().getByText("Nuestros correos no le llegan").first())
                .isVisible();
        assertThat(owner.faults("mail-refused")).isEmpty();
        owner.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuar"))
                .click();
        assertThat(owner.opensApp("cape").fact("Correo electrónico")).hasText(email);
        assertThat(PlainSignIn.at(stack).tryOnce(email, LocalPerson.PASSWORD).status())
                .as("no second notice")
                .isEqualTo(302);
    }

    /** Runs the steps while the mail server refuses, and waits until it has sent each refusal. */
    private static void whileRefused(RunningStack stack, Runnable steps, String... refusals) {
        stack.withoutMail(() -> {
            try (RefusingMailServer refusing = new RefusingMailServer(stack.mailPort(), refusals)) {
                steps.run();
                assertThat(refusing.hasRefused()).isTrue();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void awaitNothingQueuedFor(String email, RunningStack stack) {
        Awaitility.await("the queue to be empty")
                .until(() -> RealmDatabase.count(stack, "select count(*) from oj_mail where address = ?", email) == 0);
    }
}
