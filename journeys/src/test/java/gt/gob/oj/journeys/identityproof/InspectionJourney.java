package gt.gob.oj.journeys.identityproof;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.RegisteredCitizen;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.WithoutScript;
import gt.gob.oj.journeys.media.DpiImage;
import gt.gob.oj.journeys.media.HostileFile;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.page.ReviewDeskPage;
import gt.gob.oj.journeys.people.Citizen;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.EARLY)
class InspectionJourney {

    private static final LocatorAssertions.ContainsTextOptions A_MINUTE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void a_video_without_sound_is_reported_at_once_and_sent_again_alone(
            Visitor visitor, Visitor reviewer, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.accept().fillPersonalData(citizen).next();
        proof.send(proof.document(), DpiImage.of(citizen))
                .next()
                .send(proof.back(), DpiImage.backOf(citizen))
                .next();
        Locator status = visitor.page().locator("[data-module~=identity-capture] [data-part=status]");
        Locator check = visitor.page().locator("[data-part=check]");

        proof.video().setInputFiles(HostileFile.silentVideo());
        assertThat(status).containsText("no se oye nada", A_MINUTE);
        proof.next();
        assertThat(visitor.page().locator(".govuk-error-summary")).containsText("no se oye nada");

        proof.send(proof.video(), SpokenVideo.of(citizen));
        assertThat(visitor.page().getByText("no se oye nada")).hasCount(0);
        assertThat(check).containsText("se puede usar", A_MINUTE);
        proof.next().request();
        assertThat(proof.pendingBox()).isVisible();

        reviewer.signsInWithCode(LocalCitizens.staff(stack, "identity-reviewer"));
        ReviewDeskPage desk = reviewer.opensReviewDesk()
                .open(visitor.opensMyIdentity().receiptCode().strip());
        assertThat(desk.says("Me llamo " + citizen.fullName())).isVisible();
        assertThat(reviewer.page()
                        .locator(".portal-data tr")
                        .filter(new Locator.FilterOptions().setHasText("Identificación")))
                .containsText("= Igual");
        assertThat(desk.says("No se leyó la zona de lectura mecánica")).isVisible();
    }

    @Test
    void without_script_the_next_page_says_what_cannot_be_used(@WithoutScript Visitor visitor, RunningStack stack)
            throws Exception {
        Citizen citizen = RegisteredCitizen.create(stack);
        visitor.signsIn(citizen.email(), citizen.password());
        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.accept().fillPersonalData(citizen).next();
        proof.send(proof.document(), HostileFile.file("dpi.jpg", HostileFile.withArchive()))
                .next();

        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            visitor.page().reload();
            assertThat(proof.says("contiene algo más que una imagen"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(1_000));
        });
        assertThat(proof.step()).hasText("Paso 3 de 6");
        proof.send(proof.document(), DpiImage.of(citizen)).next();
        assertThat(proof.step()).hasText("Paso 4 de 6");
    }
}
