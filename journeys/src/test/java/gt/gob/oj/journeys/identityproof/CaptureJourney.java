package gt.gob.oj.journeys.identityproof;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gt.gob.oj.journeys.fixture.ProvenIdentity;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.fixture.RegisteredCitizen;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.OnAPhone;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.WithCamera;
import gt.gob.oj.journeys.kit.WithoutScript;
import gt.gob.oj.journeys.media.DpiImage;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.CameraPage;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.people.Citizen;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Pictures and video: with and without a camera, on one device and on two, and again after a correction. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.EARLY)
class CaptureJourney {

    private static final String CAPTURES = """
            SELECT count(*) FROM oj_identity_capture c JOIN oj_identity_proof p ON p.id = c.proof_id
            WHERE p.receipt_code = ? AND c.consent_at IS NOT NULL AND c.number ~ '^[1-9][0-9]{3}$'
            """;

    @Test
    void a_citizen_captures_with_camera_microphone_and_keyboard_alone(@WithCamera Visitor visitor, RunningStack stack)
            throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        IdentityProofPage proof = begin(visitor, citizen);
        CameraPage camera = new CameraPage(visitor.page());

        camera.photograph();
        // The test's camera always shows the front, so the back is sent as a file.
        proof.next().send(proof.back(), DpiImage.backOf(citizen)).next();
        visitor.page().getByText("¿No puede hablar u oír?").click();
        proof.button("Usar la alternativa escrita").click();
        assertThat(camera.microphones()).isZero();
        proof.button("Prefiero hablar en el video").click();
        camera.film(4);
        proof.next();

        assertThat(proof.cui()).hasValue(citizen.displayedCui());
        assertThat(proof.request().pendingBox()).isVisible();
        assertThat(RealmDatabase.count(
                        stack,
                        CAPTURES + "AND c.shown ~ '^0?[0-9]+(,[0-9]{4,5}){3}$' AND NOT c.written",
                        visitor.opensMyIdentity().receiptCode().strip()))
                .isOne();
    }

    @Test
    void a_request_begun_on_a_phone_is_finished_at_a_desk(
            @WithCamera @OnAPhone Visitor phone, Visitor desk, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(phone, stack);
        IdentityProofPage there = begin(phone, citizen);
        new CameraPage(phone.page()).photograph();
        there.next();
        assertThat(there.step()).hasText("Paso 4 de 6");
        there.goBack();
        assertThat(there.says("Ya recibimos su archivo")).isVisible();
        there.button("Hacerlo más tarde").click();

        desk.signsIn(citizen.email(), citizen.password());
        IdentityProofPage here = desk.opensMyIdentity().verifyMyIdentity();
        assertThat(here.step()).hasText("Paso 4 de 6");
        here.send(here.back(), DpiImage.backOf(citizen))
                .next()
                .send(here.video(), SpokenVideo.of(citizen))
                .next();
        here.change("Reverso del Documento Personal de Identificación");
        assertThat(here.says("Ya recibimos su archivo")).isVisible();
        here.next().request();

        assertThat(here.pendingBox()).isVisible();
    }

    @Test
    void advice_on_an_unusable_picture_appears_at_once(Visitor visitor, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        // As on some phones: the advice must appear without this class.
        visitor.page().addInitScript("delete globalThis.OffscreenCanvas");
        IdentityProofPage proof = begin(visitor, citizen);
        Locator advice = visitor.page().locator("[data-part=advice]");

        for (Map.Entry<String, Path> picture : Map.of(
                        "borrosa", DpiImage.blurred(citizen),
                        "oscura", DpiImage.dark(citizen),
                        "reflejos", DpiImage.glaring(citizen),
                        "pequeña", DpiImage.small(citizen))
                .entrySet()) {
            proof.send(proof.document(), picture.getValue());
            assertThat(advice).containsText(picture.getKey());
        }
        assertThat(proof.says("El archivo se puede usar")).isHidden();
        proof.send(proof.document(), DpiImage.heavy(citizen));
        assertThat(advice).isHidden();
        proof.document().setInputFiles(SpokenVideo.of(citizen));
        assertThat(proof.says("El archivo no es una imagen")).isVisible();
    }

    @Test
    void a_citizen_without_script_or_voice_sends_evidence(@WithoutScript @OnAPhone Visitor visitor, RunningStack stack)
            throws Exception {
        Citizen citizen = RegisteredCitizen.create(stack);
        visitor.signsIn(citizen.email(), citizen.password());
        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.next();
        assertThat(proof.says("debe aceptar el aviso")).isVisible();
        proof.accept().fillPersonalData(citizen).next().next();
        assertThat(proof.says("Elija la imagen")).isVisible();
        proof.send(proof.document(), DpiImage.of(citizen))
                .next()
                .send(proof.back(), DpiImage.backOf(citizen))
                .next();

        visitor.page().getByText("¿No puede hablar u oír?").click();
        proof.button("Usar la alternativa escrita").click();
        proof.send(proof.video(), SpokenVideo.of(citizen)).next();
        assertThat(proof.says("Escriba su declaración")).isVisible();
        proof.state("Soy " + citizen.fullName() + " y solicito ser parte del Portal.")
                .next();
        assertThat(proof.says("Con declaración escrita")).isVisible();
        proof.request();

        assertThat(proof.pendingBox()).isVisible();
        assertThat(RealmDatabase.count(
                        stack,
                        CAPTURES + "AND c.written AND c.statement LIKE 'Soy %'",
                        visitor.opensMyIdentity().receiptCode().strip()))
                .isOne();
    }

    @Test
    void a_correction_asks_for_the_video_alone(Visitor visitor, RunningStack stack) throws Exception {
        ProvenIdentity request = ProvenIdentity.request(visitor, stack);
        String reason = "No se escucha el número.";
        askForTheVideo(stack, request.receiptCode(), reason);

        visitor.opens(stack.portal() + "/mi-identidad/verificar");
        IdentityProofPage proof = new IdentityProofPage(visitor.page());
        assertThat(proof.step()).hasText("Paso 1 de 2");
        assertThat(proof.says(reason)).isVisible();
        proof.send(proof.video(), SpokenVideo.of(request.citizen())).next().request();

        assertThat(proof.pendingBox()).isVisible();
        assertThat(RealmDatabase.count(
                        stack,
                        "SELECT count(*) FROM oj_evidence e JOIN oj_identity_proof p ON p.id = e.proof_id"
                                + " WHERE p.receipt_code = ? AND (e.attempt = 1 OR e.piece = 'video')"
                                + " AND e.copy_of IS NULL",
                        request.receiptCode()))
                .isEqualTo(4);
    }

    private static IdentityProofPage begin(Visitor visitor, Citizen citizen) {
        return visitor.opensMyIdentity()
                .verifyMyIdentity()
                .accept()
                .fillPersonalData(citizen)
                .next();
    }

    private static void askForTheVideo(RunningStack stack, String receiptCode, String reason) throws SQLException {
        try (Connection realm = stack.database("keycloak");
                PreparedStatement decision = realm.prepareStatement("""
                        UPDATE oj_identity_proof SET status = 'correction', attempt = 2, wanted_pieces = 'video',
                            decided_at = now(), decided_by = 'revisor', reason = ? WHERE receipt_code = ?""")) {
            decision.setString(1, reason);
            decision.setString(2, receiptCode);
            assertThat(decision.executeUpdate()).isOne();
        }
    }
}
