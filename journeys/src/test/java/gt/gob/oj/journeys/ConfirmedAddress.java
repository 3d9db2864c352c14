package gt.gob.oj.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.people.Citizen;

/**
 * What several stories begin with: somebody who has registered and whose e-mail address is confirmed. In the browser of
 * the registration they are signed in by then.
 */
final class ConfirmedAddress {

    private ConfirmedAddress() {}

    static Citizen register(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = aCitizen().build();
        assertThat(visitor.opensHome()
                        .register()
                        .fill(citizen)
                        .notARobot()
                        .submitWell()
                        .message())
                .isVisible();
        confirm(visitor, mailbox, citizen);
        return citizen;
    }

    /** In a browser that knows nothing of the registration, the server asks once more before it confirms. */
    static void confirm(Visitor visitor, Mailbox mailbox, Citizen citizen) {
        Page page = visitor.opens(mailbox.await(citizen.email()).linkCalled("Aquí"));
        var goOn = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Continuar").setExact(true));
        var done = page.getByText("VERIFICAR MI IDENTIDAD").first();
        assertThat(goOn.or(done).first()).isVisible();
        if (goOn.isVisible()) {
            goOn.click();
        }
        assertThat(done).isVisible();
    }
}
