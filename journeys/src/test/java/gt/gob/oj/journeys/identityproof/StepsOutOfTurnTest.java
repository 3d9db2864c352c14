package gt.gob.oj.journeys.identityproof;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainCapture;
import gt.gob.oj.journeys.media.DpiImage;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.CitizenBuilder;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Forms of VERIFICAR MI IDENTIDAD that are forged, or sent several times at once. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.EARLY)
class StepsOutOfTurnTest {

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "action", "personal-data",
            "firstName", "Otra",
            "lastName", "Persona",
            "phoneNumber", "55551234",
            "address", "Zona 1, Guatemala");

    private static final String STORED = """
            SELECT (SELECT count(*) FROM oj_identity_proof p WHERE p.user_id = u.id)
                + (SELECT count(*) FROM user_attribute a WHERE a.user_id = u.id) + (u.first_name = 'Otra')::int
            FROM user_entity u WHERE u.email = ?""";

    private static final String ATTRIBUTES = """
            SELECT count(*) FROM user_attribute a JOIN user_entity u ON a.user_id = u.id
            WHERE u.email = ? AND a.name IN ('phoneNumber', 'address', 'casillero')""";

    @Test
    void nothing_is_stored_before_consent(RunningStack stack) throws SQLException {
        String email = Drafts.citizen(stack);
        PlainCapture citizen = PlainCapture.comes(stack, email);
        PlainBrowser.Response page = citizen.page();
        for (Map<String, String> form : List.of(
                OTHER_NAMES,
                Map.of("action", "write", "step", "video"),
                Map.of("action", "continue", "step", "front"),
                Map.of("action", "submit"),
                Map.of("action", "agree"))) {
            page = citizen.post(page, form);
            assertThat(page.body()).as("after %s", form).contains("name=\"consent\"");
            assertThat(RealmDatabase.count(stack, STORED, email)).isZero();
        }

        page = citizen.post(page, Map.of("action", "agree", "consent", "on"));
        page = citizen.post(page, Map.of("action", "personal-data", "firstName", "Ana1", "lastName", "Prueba"));

        assertThat(page.address().getQuery()).contains("step=personal").doesNotContain("session_code");
        assertThat(page.body()).contains("value=\"Ana1\"", "govuk-error-summary");
    }

    @Test
    void a_correction_accepts_no_other_step(RunningStack stack) throws SQLException {
        String email = Drafts.create(stack);
        RealmDatabase.run(stack, """
                UPDATE oj_identity_proof p SET status = 'correction', attempt = 2, wanted_pieces = 'video',
                    receipt_code = translate(upper(substr(md5(random()::text), 1, 5) || '-' || substr(md5(random()::text), 1, 5)), '01', '23'),
                    submitted_at = now(), decided_at = now(), decided_by = 'revisor', reason = 'No se oye'
                FROM user_entity u WHERE u.id = p.user_id AND u.email = ?""", email);
        PlainCapture citizen = PlainCapture.comes(stack, email);

        PlainBrowser.Response page = citizen.post(citizen.page(), OTHER_NAMES);

        assertThat(page.body()).contains("Ese paso no está pendiente", "Paso 1 de 2");
        assertThat(RealmDatabase.count(
                        stack, "SELECT count(*) FROM user_entity WHERE email = ? AND first_name = 'Otra'", email))
                .isZero();
    }

    @Test
    void concurrent_submissions_of_the_request_all_get_the_same_page(RunningStack stack) throws Exception {
        String email = Drafts.create(stack);
        Citizen person = CitizenBuilder.aCitizen().build();
        PlainCapture citizen = PlainCapture.comes(stack, email);
        EvidenceUpload upload = citizen.upload();
        upload.sendWhole("front", Files.readAllBytes(DpiImage.of(person)));
        upload.sendWhole("back", Files.readAllBytes(DpiImage.backOf(person)));
        upload.sendWhole("video", Files.readAllBytes(SpokenVideo.of(person)));
        PlainBrowser.Response review = citizen.page();

        List<PlainBrowser.Response> answers =
                InParallel.all(8, number -> citizen.post(review, Map.of("action", "submit")));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("pendiente de confirmación");
        });
    }

    @Test
    void concurrent_submissions_of_the_personal_data_store_each_value_once(RunningStack stack) throws Exception {
        String email = Drafts.citizen(stack);
        PlainCapture citizen = PlainCapture.comes(stack, email);
        citizen.post(citizen.page(), Map.of("action", "agree", "consent", "on"));
        List<PlainBrowser.Response> tabs =
                Stream.generate(citizen::page).limit(8).toList();

        List<PlainBrowser.Response> answers = InParallel.all(8, number -> citizen.post(tabs.get(number), OTHER_NAMES));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.address().getQuery()).contains("step=front");
        });
        // Telephone and address, once each: no casillero was given.
        assertThat(RealmDatabase.count(stack, ATTRIBUTES, email)).isEqualTo(2);
        assertThat(citizen.page().address().getQuery()).contains("step=front");
    }

    @Test
    void a_double_click_leads_to_the_next_step(RunningStack stack) throws SQLException {
        PlainCapture citizen = PlainCapture.comes(stack, Drafts.citizen(stack));
        PlainBrowser.Response personal = citizen.post(citizen.page(), Map.of("action", "agree", "consent", "on"));

        assertThat(citizen.press(personal, OTHER_NAMES).status()).isEqualTo(303);
        PlainBrowser.Response second = citizen.post(personal, OTHER_NAMES);

        assertThat(second.address().getQuery()).contains("step=front");
    }
}
