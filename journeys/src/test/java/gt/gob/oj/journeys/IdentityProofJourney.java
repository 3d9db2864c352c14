package gt.gob.oj.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.media.DpiImage;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.people.Citizen;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(30)
class IdentityProofJourney {

    @Test
    void a_citizen_sends_data_dpi_and_video_and_is_told_that_the_request_is_pending(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = ConfirmedAddress.register(visitor, mailbox);

        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.accept();
        assertThat(proof.email()).hasValue(citizen.email());
        proof.fillPersonalData(citizen).next();
        proof.attach(DpiImage.of(citizen), DpiImage.backOf(citizen), SpokenVideo.of(citizen));
        assertThat(proof.cui()).hasValue(citizen.displayedCui());
        proof.request();

        assertThat(proof.pendingBox()).isVisible();
        assertThat(visitor.opensMyIdentity().says("endiente de confirmación")).isVisible();
    }
}
