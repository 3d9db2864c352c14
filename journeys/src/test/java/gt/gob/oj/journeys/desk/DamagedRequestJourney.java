package gt.gob.oj.journeys.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.fixture.ReviewCases;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.people.LocalPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A request with contradictory stored data, opened by its address. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.LATE)
class DamagedRequestJourney {

    private static final String UNREADABLE = "Esta solicitud no se puede leer";

    @Test
    void the_desk_says_that_the_request_cannot_be_read_and_leads_back_to_the_list(Visitor reviewer, RunningStack stack)
            throws Exception {
        String email = LocalCitizens.staff(stack, "identity-reviewer");
        String id = ReviewCases.create(stack, LocalCitizens.create(stack), email);
        String receiptCode = receiptCode(stack, id);
        damage(stack, id);
        try {
            reviewer.signsInWithCode(email);
            assertThat(reviewer.page().getByText("SALIR").first()).isVisible();

            for (String path : List.of("", "/pieza/front", "/evidencia/front")) {
                assertThat(reviewer.page()
                                .navigate(stack.portal() + "/revision/" + id + path)
                                .status())
                        .as(path)
                        .isEqualTo(409);
                assertThat(reviewer.page().locator("h1")).hasText(UNREADABLE);
            }
            reviewer.opens(stack.portal() + "/revision/" + id);
            assertThat(reviewer.page().getByText(receiptCode)).isVisible();
            assertThat(reviewer.faults("request-unreadable")).isEmpty();
            assertThat(log(stack)).contains("request " + id + " cannot be read (receipt code " + receiptCode + ")");

            reviewer.page().getByText("Ir a la lista").click();
            assertThat(reviewer.page().locator("h1")).hasText("Revisión de identidades");
        } finally {
            ReviewCases.remove(stack, id);
        }
    }

    @Test
    void a_damaged_piece_or_opinion_makes_the_request_unreadable(Visitor reviewer, RunningStack stack)
            throws Exception {
        String email = LocalCitizens.staff(stack, "identity-reviewer");
        String ofPiece = ReviewCases.create(stack, LocalCitizens.create(stack), email);
        String ofOpinion = ReviewCases.create(stack, LocalCitizens.create(stack), email);
        ReviewCases.addUnreadableFront(stack, ofPiece);
        RealmDatabase.run(stack, "update oj_evidence set piece = 'side' where proof_id = ?", ofPiece);
        RealmDatabase.run(stack, """
                insert into oj_review_opinion (proof_id, attempt, reviewer_id, realm_id, at, outcome)
                select id, attempt, assigned_to, realm_id, now(), 'perhaps' from oj_identity_proof where id = ?""", ofOpinion);
        try {
            reviewer.signsInWithCode(email);
            assertThat(reviewer.page().getByText("SALIR").first()).isVisible();
            for (String id : List.of(ofPiece, ofOpinion)) {
                reviewer.opens(stack.portal() + "/revision/" + id);
                assertThat(reviewer.page().locator("h1")).hasText(UNREADABLE);
                assertThat(reviewer.page().getByText(receiptCode(stack, id))).isVisible();
            }
        } finally {
            RealmDatabase.run(stack, "delete from oj_review_opinion where proof_id = ?", ofOpinion);
            ReviewCases.remove(stack, ofPiece);
            ReviewCases.remove(stack, ofOpinion);
        }
    }

    @Test
    void the_owner_sees_a_calm_page_and_other_pages_work(Visitor owner, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        String id = ReviewCases.create(stack, email, "");
        String receiptCode = receiptCode(stack, id);
        damage(stack, id);
        try {
            owner.signsIn(email, LocalPerson.PASSWORD);
            assertThat(owner.page().getByText("SALIR").first()).isVisible();

            assertThat(owner.page().navigate(stack.portal() + "/mi-identidad").status())
                    .isEqualTo(200);
            assertSaysSo(owner.page(), receiptCode);
            assertThat(owner.faults("identity-unreadable")).isEmpty();
            owner.opens(stack.portal() + "/mi-identidad/retirar");
            assertSaysSo(owner.page(), receiptCode);

            owner.opens(stack.portal() + "/mi-identidad/verificar");
            assertSaysSo(owner.page(), receiptCode);
            assertThat(owner.faults("identity-proof-unreadable")).isEmpty();
            owner.page().getByText("Hacerlo más tarde").click();
            owner.page().waitForURL(address -> address.startsWith(stack.portal()));

            for (String path : List.of("/", "/mi-perfil", "/mi-perfil/privacidad", "/mi-perfil/datos", "/servicios")) {
                assertThat(owner.page().navigate(stack.portal() + path).status())
                        .as(path)
                        .isEqualTo(200);
            }
            owner.opensMyIdentity();
            owner.page()
                    .locator("main a")
                    .getByText("SOLICITAR ASISTENCIA")
                    .first()
                    .click();
            assertThat(owner.page()).hasURL(stack.portal() + "/asistencia");
        } finally {
            ReviewCases.remove(stack, id);
        }
    }

    private static void assertSaysSo(Page page, String receiptCode) {
        assertThat(page.getByText("No podemos mostrar su solicitud en este momento")
                        .first())
                .isVisible();
        assertThat(page.getByText(receiptCode).first()).isVisible();
        assertThat(page.getByText("SOLICITAR ASISTENCIA").first()).isVisible();
    }

    /** Stores a decision on a request that still waits. */
    private static void damage(RunningStack stack, String id) throws SQLException {
        RealmDatabase.run(
                stack,
                "update oj_identity_proof set status = 'pending', decided_at = now(), decided_by = 'x' where id = ?",
                id);
    }

    private static String receiptCode(RunningStack stack, String id) throws SQLException {
        try (Connection realm = stack.database("keycloak");
                PreparedStatement query =
                        realm.prepareStatement("select receipt_code from oj_identity_proof where id = ?")) {
            query.setString(1, id);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static String log(RunningStack stack) throws IOException {
        return Files.readString(stack.log("keycloak"));
    }
}
