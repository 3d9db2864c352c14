package gt.gob.oj.journeys.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.ProvenIdentity;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.page.ReviewDeskPage;
import gt.gob.oj.journeys.people.LocalPerson;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.EARLY)
class ReviewJourney {

    @Test
    void an_approved_citizen_gets_a_mail_opens_oj_virtual_and_can_have_other_names_reviewed(
            Visitor citizen, Visitor reviewer, Mailbox mailbox, RunningStack stack) throws Exception {
        ProvenIdentity request = ProvenIdentity.request(citizen, stack);
        reviewer.signsIn(LocalPerson.REVISOR);

        ReviewDeskPage desk = reviewer.opensReviewDesk().open(request.receiptCode());
        assertThat(desk.document().first()).isVisible();
        assertThat(desk.video().first()).isVisible();
        desk.approve();
        assertThat(desk.says("La identidad fue aprobada")).isVisible();

        mailbox.await(
                request.citizen().email(),
                mail -> mail.text().contains("aprobad") || mail.html().contains("aprobad"));
        assertThat(citizen.opensMyIdentity().says("Su identidad está verificada"))
                .isVisible();
        assertThat(citizen.faults("identity-approved")).isEmpty();
        assertThat(citizen.opensApp("ojvirtual").fact("Nivel")).containsText("urn:oj:acr:identidad");

        citizen.opens(stack.portal() + "/mi-perfil/datos");
        citizen.page().getByText("Solicitar una corrección").click();
        citizen.page().getByText("CORREGIR MIS DATOS").click();
        IdentityProofPage anew = new IdentityProofPage(citizen.page()).accept();
        citizen.page().getByLabel("Apellidos").fill("Sic de León");
        anew.next();
        assertThat(anew.step()).hasText("Paso 3 de 6");
        mailbox.await(request.citizen().email(), mail -> mail.text().contains("dejó de estar aprobada"));
        assertThat(citizen.opensMyIdentity().says("Tiene una solicitud sin enviar"))
                .isVisible();
        assertThat(citizen.faults("identity-draft")).isEmpty();
        citizen.opens(stack.portal() + "/mi-perfil/datos");
        assertThat(citizen.page().getByText("Sic de León")).isVisible();
    }

    @Test
    void a_rejected_citizen_sees_the_reason_and_the_reviewer_can_read_the_case_again(
            Visitor citizen, Visitor reviewer, Mailbox mailbox, RunningStack stack) throws Exception {
        String comment = "La fotografía está borrosa.";
        ProvenIdentity request = ProvenIdentity.request(citizen, stack);
        reviewer.signsIn(LocalPerson.REVISOR);
        ReviewDeskPage desk = reviewer.opensReviewDesk().open(request.receiptCode());
        Locator note = reviewer.page().locator("#nota");

        note.fill("Llamar a la persona");
        desk.rejectWithoutReason();
        assertThat(desk.says("Elija el motivo del rechazo")).isVisible();
        assertThat(reviewer.page().reload().request().method()).isEqualTo("GET");
        assertThat(note).hasValue("Llamar a la persona");
        reviewer.loses("sesion");
        desk.rejectWithoutReason();
        assertThat(desk.says("Lo que escribió sigue aquí")).isVisible();
        assertThat(note).hasValue("Llamar a la persona");
        desk.reject("La imagen del DPI no se lee bien", comment);

        mailbox.await(
                request.citizen().email(),
                mail -> mail.text().contains(comment) || mail.html().contains(comment));
        assertThat(citizen.opensMyIdentity().says(comment)).isVisible();
        assertThat(citizen.faults("identity-rejected")).isEmpty();

        assertListAddressesHaveNoPersonalData(reviewer, request);
        assertNameSearchFindsParts(reviewer, request);
        ReviewDeskPage decided = reviewer.opensReviewDesk().read(request.receiptCode());
        assertThat(decided.says("Esta solicitud ya está resuelta")).isVisible();
        assertThat(decided.says(comment)).isVisible();
        assertThat(decided.document().first()).hasJSProperty("complete", true);
        assertThat(decided.approval()).hasCount(0);
        assertThat(reviewer.faults("desk-decided")).isEmpty();
        assertThat(RealmDatabase.count(
                        stack,
                        "select count(*) from oj_audit a join oj_identity_proof p on p.id = a.proof_id"
                                + " where p.receipt_code = ? and a.detail like '%\"reason\":\"decided\"%'",
                        request.receiptCode()))
                .as("the case, its two pictures and the video")
                .isBetween(3, 4);
    }

    @Test
    void a_request_for_the_video_alone_returns_to_the_same_reviewer(
            Visitor citizen, Visitor reviewer, RunningStack stack) throws Exception {
        String words = "No se escucha el número.";
        ProvenIdentity request = ProvenIdentity.request(citizen, stack);
        reviewer.signsInWithCode(LocalCitizens.staff(stack, "identity-reviewer"));
        reviewer.opensReviewDesk().open(request.receiptCode()).askForVideo("El video no se escucha bien", words);
        assertThat(citizen.opensMyIdentity().says(words)).isVisible();
        assertThat(citizen.faults("identity-correction")).isEmpty();

        IdentityProofPage proof = citizen.opensMyIdentity().correct();
        assertThat(proof.step()).hasText("Paso 1 de 2");
        assertThat(proof.says("El video no se escucha bien")).isVisible();
        assertThat(proof.says(words)).isVisible();
        assertThat(citizen.faults("proof-correction")).isEmpty();
        proof.send(proof.video(), SpokenVideo.of(request.citizen())).next().request();
        assertThat(proof.pendingBox()).isVisible();

        ReviewDeskPage desk = reviewer.opensReviewDesk().next();
        assertThat(desk.says("Solicitud " + request.receiptCode())).isVisible();
        desk.approve();
        assertThat(desk.says("La identidad fue aprobada")).isVisible();
        assertThat(RealmDatabase.count(stack, """
                        SELECT count(*) FROM oj_evidence e JOIN oj_identity_proof p ON p.id = e.proof_id
                        WHERE p.receipt_code = ? AND p.status = 'approved' AND e.sha256 IS NOT NULL AND e.copy_of IS NULL
                        AND (e.attempt = 1 OR e.piece = 'video')""", request.receiptCode()))
                .as("both sides and two videos")
                .isEqualTo(4);
    }

    @Test
    void the_desk_is_closed_to_citizens(Visitor citizen) {
        citizen.signsIn(LocalPerson.CIUDADANO);

        ReviewDeskPage desk = citizen.opensReviewDesk();

        assertThat(citizen.page().reload().status()).isEqualTo(403);
        assertThat(citizen.faults("forbidden")).isEmpty();
        assertThat(desk.document()).hasCount(0);
    }

    /** The two lists have no personal data in their addresses; a search survives the end of its session. */
    private static void assertListAddressesHaveNoPersonalData(Visitor reviewer, ProvenIdentity request) {
        Page page = reviewer.page();
        String cui = request.citizen().cui();
        ReviewDeskPage desk = reviewer.opensReviewDesk().seek(cui);
        assertThat(page.getByText(request.receiptCode()).first()).isVisible();
        String list = page.url();
        assertThat(list).containsPattern("/revision\\?busqueda=[0-9a-f]{8}$");
        desk.seek("Xquenoexiste");
        assertThat(desk.says("Ninguna solicitud coincide")).isVisible();
        page.goBack();
        assertThat(page.locator("#q")).hasValue(cui);
        assertThat(page.reload().request().method()).isEqualTo("GET");
        assertThat(page.url()).isEqualTo(list);
        assertThat(page.getByText(request.receiptCode()).first()).isVisible();
        reviewer.loses("sesion");
        desk.seek("Tampocoexiste");
        assertThat(page.locator("#q")).hasValue("Tampocoexiste");
        assertThat(desk.says("Ninguna solicitud coincide")).isVisible();
        assertThat(page.url()).contains("?busqueda=").doesNotContain("Tampoco");
    }

    /** Searches by a word and by the start of another, in any order, case and accent; each must match. */
    private static void assertNameSearchFindsParts(Visitor reviewer, ProvenIdentity request) {
        String given = firstWord(request.citizen().givenNames());
        String family = firstWord(request.citizen().familyNames()).substring(0, 3);
        ReviewDeskPage desk = reviewer.opensReviewDesk();
        for (String typed : List.of(
                given + " " + family,
                (family + "  " + given).toUpperCase(Locale.ROOT),
                Normalizer.normalize(given + " " + family, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
                Normalizer.normalize(given + " " + family, Normalizer.Form.NFD))) {
            desk.seek(given + " Xquenoexiste");
            assertThat(desk.says("Ninguna solicitud coincide")).isVisible();
            desk.seek(typed);
            assertThat(reviewer.page().getByText(request.receiptCode()).first()).isVisible();
        }
    }

    private static String firstWord(String names) {
        return names.substring(0, names.indexOf(' '));
    }
}
