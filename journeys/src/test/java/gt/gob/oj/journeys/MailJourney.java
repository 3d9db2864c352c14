package gt.gob.oj.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.page.RegisterPage;
import gt.gob.oj.journeys.people.Citizen;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(70)
class MailJourney {

    @Test
    void a_mail_that_the_mail_server_could_not_take_arrives_later_and_once(
            Visitor visitor, Mailbox mailbox, RunningStack stack) {
        Citizen citizen = aCitizen().build();
        RegisterPage form = visitor.opensHome().register().fill(citizen).notARobot();

        stack.withoutMail(() -> assertThat(form.submitWell().message()).isVisible());

        mailbox.await(citizen.email());
        Awaitility.await("the outbox to be empty")
                .until(() ->
                        RealmDatabase.count(stack, "select count(*) from oj_mail where address = ?", citizen.email())
                                == 0);
        assertThat(mailbox.to(citizen.email())).hasSize(1);
    }
}
