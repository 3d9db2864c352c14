package gt.gob.oj.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.media.DpiImage;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.people.Citizen;

/** What the desk's stories begin with: a signed-in citizen whose request waits. */
record ProvenIdentity(Citizen citizen, String receiptCode) {

    static ProvenIdentity request(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = ConfirmedAddress.register(visitor, mailbox);
        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.accept()
                .fillPersonalData(citizen)
                .next()
                .attach(DpiImage.of(citizen), DpiImage.backOf(citizen), SpokenVideo.of(citizen))
                .request();
        assertThat(proof.pendingBox()).isVisible();
        return new ProvenIdentity(
                citizen, visitor.opensMyIdentity().receiptCode().strip());
    }
}
