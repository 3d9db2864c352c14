package gt.gob.oj.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.people.Citizen;

/** What several stories begin with: somebody who has registered, confirmed the e-mail address, and is signed in. */
final class ConfirmedAddress {

    private ConfirmedAddress() {}

    static Citizen register(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = aCitizen().build();
        register(visitor, citizen);
        confirm(visitor, mailbox, citizen);
        return citizen;
    }

    /** As far as the page that says that a mail is under way. */
    static void register(Visitor visitor, Citizen citizen) {
        assertThat(visitor.opensHome()
                        .register()
                        .fill(citizen)
                        .notARobot()
                        .submitWell()
                        .message())
                .isVisible();
    }

    /** In the browser of the registration. */
    static void confirm(Visitor visitor, Mailbox mailbox, Citizen citizen) {
        Page page = visitor.opens(mailbox.await(citizen.email()).linkCalled("Aquí"));
        assertThat(page.getByText("VERIFICAR MI IDENTIDAD").first()).isVisible();
    }
}
