package gt.gob.oj.journeys.identityproof;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.fixture.ConfirmedAddress;
import gt.gob.oj.journeys.fixture.ProvenIdentity;
import gt.gob.oj.journeys.fixture.RegisteredCitizen;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.media.DpiImage;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.page.SignInPage;
import gt.gob.oj.journeys.people.Citizen;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@Journey
class IdentityProofJourney {

    @Test
    void a_citizen_sends_data_dpi_and_video_and_sees_that_the_request_is_pending(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = ConfirmedAddress.register(visitor, mailbox);
        assertThat(visitor.opensHome().says("Su identidad aún no está verificada"))
                .isVisible();

        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.accept();
        assertThat(proof.email()).hasValue(citizen.email());
        proof.fillPersonalData(citizen).next();
        proof.attach(DpiImage.of(citizen), DpiImage.backOf(citizen), SpokenVideo.of(citizen));
        assertThat(proof.cui()).hasValue(citizen.displayedCui());
        assertThat(proof.helpWithTheCode()).isVisible();
        List<String> lines = List.of(
                "Nombre",
                "Teléfono",
                "Dirección",
                "Número de Casillero",
                "Imagen del Documento Personal de Identificación",
                "Reverso del Documento Personal de Identificación",
                "Video");
        assertThat(proof.lines()).hasCount(lines.size());
        lines.forEach(line -> assertThat(proof.button("Cambiar " + line)).isVisible());
        await("thumbnails, once the pictures are inspected")
                .atMost(ProvenIdentity.INSPECTION)
                .pollInSameThread()
                .until(() -> thumbnails(visitor, proof), Integer.valueOf(2)::equals);
        Assertions.assertThat(proof.thumbnails()
                        .evaluateAll("pictures => pictures.every(one => one.complete && one.naturalWidth > 0)"))
                .isEqualTo(true);
        proof.request();

        assertThat(proof.pendingBox()).isVisible();
        assertThat(visitor.opensMyIdentity().says("endiente de confirmación")).isVisible();
        assertThat(visitor.opensHome().says("Su identidad está en revisión")).isVisible();
    }

    private static int thumbnails(Visitor visitor, IdentityProofPage proof) {
        visitor.page().reload();
        return proof.thumbnails().count();
    }

    /** Back and reload show pages and never ask whether to send a form again. */
    @Test
    void typed_data_survives_errors_reload_back_and_the_end_of_the_session(Visitor visitor, RunningStack stack)
            throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        Page page = visitor.page();
        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.accept().fillPersonalData(citizen);
        Locator phone = page.getByLabel("Teléfono");
        phone.fill("555");
        proof.next();
        assertThat(proof.says("Escriba un número de teléfono completo")).isVisible();
        page.reload();
        assertThat(phone).hasValue("555");
        page.goBack();
        assertThat(phone).hasValue("555");
        page.goBack();
        assertThat(proof.consent()).isVisible();
        page.goForward();

        phone.fill("+1 213 555 0123");
        for (String cookie : List.of("AUTH_SESSION_ID", "KEYCLOAK_IDENTITY", "KEYCLOAK_SESSION")) {
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
        }
        proof.next();
        new SignInPage(page).submit(citizen.email(), citizen.password());

        assertThat(phone).hasValue("+1 213 555 0123");
        assertThat(page.getByLabel("Dirección")).hasValue(citizen.address());
        proof.next();
        assertThat(proof.document()).isVisible();
    }
}
