package gt.gob.oj.journeys.identityproof;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.fixture.RegisteredCitizen;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.OnAPhone;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.media.DpiImage;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.HandOffPage;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.people.Citizen;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.EARLY)
class HandOffJourney {

    private static final String LINKS =
            "SELECT count(*) FROM oj_hand_off h JOIN user_entity u ON u.id = h.user_id WHERE u.email = ?";

    @Test
    void pieces_sent_from_a_phone_let_the_page_at_the_computer_continue(
            Visitor computer, @OnAPhone Visitor phone, @OnAPhone Visitor another, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(computer, stack);
        IdentityProofPage proof = computer.opensMyIdentity().verifyMyIdentity();
        proof.accept().fillPersonalData(citizen).next();
        HandOffPage desk = new HandOffPage(computer.page());
        String link = desk.useMyPhone();
        assertThat(computer.faults("hand-off")).isEmpty();

        phone.opens(link);
        assertThat(phone.faults("hand-off-phone")).isEmpty();
        HandOffPage onPhone = new HandOffPage(phone.page()).begin();
        assertThat(desk.status()).containsText("abrió el enlace");
        IdentityProofPage pieces = new IdentityProofPage(phone.page());
        pieces.send(pieces.document(), DpiImage.of(citizen)).next();
        assertThat(proof.step()).hasText("Paso 4 de 6");
        pieces.send(pieces.back(), DpiImage.backOf(citizen)).next();
        pieces.send(pieces.video(), SpokenVideo.of(citizen)).next();
        assertThat(onPhone.says("recibimos todo")).isVisible();
        assertThat(phone.faults("hand-off-done")).isEmpty();

        new HandOffPage(another.opens(link))
                .says("ya se abrió en otro teléfono")
                .waitFor();
        assertThat(another.faults("hand-off-taken")).isEmpty();
        assertThat(proof.step()).hasText("Paso 6 de 6");
        proof.request();
        assertThat(proof.pendingBox()).isVisible();
        phone.page().reload();
        assertThat(onPhone.says("ya no sirve")).isVisible();
    }

    @Test
    void a_cancelled_link_opens_nothing(Visitor computer, @OnAPhone Visitor phone, RunningStack stack)
            throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(computer, stack);
        IdentityProofPage proof = computer.opensMyIdentity().verifyMyIdentity();
        proof.accept().fillPersonalData(citizen).next();
        HandOffPage desk = new HandOffPage(computer.page());
        String link = desk.useMyPhone();

        computer.page()
                .getByText("Cancelar el enlace", new Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(desk.status()).containsText("cancelado");
        assertThat(new HandOffPage(phone.opens(link)).says("ya no sirve")).isVisible();
    }

    @Test
    void a_link_expires_after_a_quarter_of_an_hour(
            Visitor computer, @OnAPhone Visitor phone, @OnAPhone Visitor late, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(computer, stack);
        IdentityProofPage proof = computer.opensMyIdentity().verifyMyIdentity();
        proof.accept().fillPersonalData(citizen).next();
        String link = new HandOffPage(computer.page()).useMyPhone();
        assertThat(RealmDatabase.count(
                        stack,
                        LINKS
                                + " AND h.expires_at BETWEEN now() + interval '14 minutes' AND now() + interval '15 minutes'",
                        citizen.email()))
                .isOne();
        new HandOffPage(phone.opens(link)).begin();
        EvidenceUpload upload = new IdentityProofPage(phone.page()).upload();
        assertThat(upload.progress("front").status()).isEqualTo(200);

        letAQuarterOfAnHourPass(stack, citizen);

        assertThat(new HandOffPage(late.opens(link)).says("ya no sirve")).isVisible();
        phone.page().reload();
        assertThat(new HandOffPage(phone.page()).says("ya no sirve")).isVisible();
        assertThat(upload.progress("front").status()).isEqualTo(401);
    }

    private static void letAQuarterOfAnHourPass(RunningStack stack, Citizen citizen) throws SQLException {
        try (Connection realm = stack.database("keycloak");
                PreparedStatement passing = realm.prepareStatement("""
                        UPDATE oj_hand_off h SET expires_at = expires_at - interval '15 minutes'
                        FROM user_entity u WHERE u.id = h.user_id AND u.email = ?""")) {
            passing.setString(1, citizen.email());
            assertThat(passing.executeUpdate()).isOne();
        }
    }
}
