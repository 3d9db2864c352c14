package gt.gob.oj.journeys.identityproof;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.Locator;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.ResetMail;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.OnAPhone;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.WithoutScript;
import gt.gob.oj.journeys.media.DpiImage;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.AnswerPage;
import gt.gob.oj.journeys.page.AssistancePage;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.page.RegisterPage;
import gt.gob.oj.journeys.page.ResetPage;
import gt.gob.oj.journeys.page.ReviewDeskPage;
import gt.gob.oj.journeys.people.Citizen;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A phone with a small screen and a browser that runs no script. */
@Journey
class PlainTelephoneJourney {

    @Test
    void a_citizen_without_script_registers_confirms_by_code_and_resets_the_password(
            @WithoutScript @OnAPhone Visitor visitor, Mailbox mailbox, RunningStack stack) {
        Citizen citizen = aCitizen().build();
        RegisterPage form = visitor.opensHome().register().fill(citizen);
        AnswerPage answer = new AnswerPage(visitor.page());
        sendUntil(
                answer.message(),
                () -> form.passwords(citizen.password(), citizen.password())
                        .notARobot()
                        .submit());

        answer.confirm(mailbox.await(citizen.email()).code());
        assertThat(answer.says("VERIFICAR MI IDENTIDAD")).isVisible();

        visitor.opensHome().signOut();
        ResetPage reset = visitor.opensHome().signIn().forgotPassword();
        sendUntil(reset.sent(), () -> reset.request(citizen.email()));
        visitor.opens(ResetMail.link(mailbox, citizen.email()));
        new ResetPage(visitor.page()).newPassword("Otra-Clave-2027!");
        visitor.signsIn(citizen.email(), "Otra-Clave-2027!");
        assertThat(visitor.opensMyIdentity().says("VERIFICAR MI IDENTIDAD")).isVisible();
    }

    @Test
    void a_citizen_without_script_registers_proves_their_identity_and_is_approved(
            @WithoutScript @OnAPhone Visitor visitor,
            @WithoutScript Visitor reviewer,
            Mailbox mailbox,
            RunningStack stack)
            throws Exception {
        Citizen citizen = aCitizen().build();
        RegisterPage form = visitor.opensHome().register().fill(citizen);
        AnswerPage answer = new AnswerPage(visitor.page());
        sendUntil(
                answer.message(),
                () -> form.passwords(citizen.password(), citizen.password())
                        .notARobot()
                        .submit());
        answer.confirm(mailbox.await(citizen.email()).code());

        IdentityProofPage proof = visitor.opensMyIdentity()
                .verifyMyIdentity()
                .accept()
                .fillPersonalData(citizen)
                .next()
                .attach(DpiImage.of(citizen), DpiImage.backOf(citizen), SpokenVideo.of(citizen));
        assertThat(proof.cui()).hasValue(citizen.displayedCui());
        proof.request();
        assertThat(proof.pendingBox()).isVisible();
        String receiptCode = visitor.opensMyIdentity().receiptCode().strip();

        reviewer.signsInWithCode(LocalCitizens.staff(stack, "identity-reviewer"));
        ReviewDeskPage desk = reviewer.opensReviewDesk().open(receiptCode);
        assertThat(desk.document()).isVisible();
        desk.approve();
        assertThat(desk.says("La identidad fue aprobada")).isVisible();
        assertThat(visitor.opensMyIdentity().says("Su identidad está verificada"))
                .isVisible();
    }

    @Test
    void a_visitor_without_script_asks_for_help(@WithoutScript @OnAPhone Visitor visitor) {
        AssistancePage form = visitor.opensAssistance().fill(aCitizen().build(), "¿Cómo cambio mi teléfono?");

        sendUntil(form.says("Recibimos su formulario"), () -> form.notARobot().send());
    }

    /** The first attempt comes before the waiting time of the captcha is over, as the page says. The typed data stays, and a later attempt is accepted. */
    private static void sendUntil(Locator taken, Runnable send) {
        send.run();
        assertThat(taken.page().getByText("demasiado pronto").first()).isVisible();
        Awaitility.await("the form to have been open long enough")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    send.run();
                    return taken.isVisible();
                });
    }
}
