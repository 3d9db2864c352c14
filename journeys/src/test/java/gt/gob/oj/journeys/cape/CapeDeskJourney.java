package gt.gob.oj.journeys.cape;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.kit.http.ReviewApi;
import gt.gob.oj.journeys.people.Citizen;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Conflicts that an administrator has to settle: two CAPE accounts with one CUI, and the answer of its owner. */
@Journey
class CapeDeskJourney {

    @Test
    void an_administrator_asks_the_owner_of_a_cui_who_confirms_and_gets_it(
            Visitor administrator, Visitor person, Mailbox mailbox, RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        Citizen namesake = aCitizen().withCui(citizen.cui()).build();
        CapeAccounts.create(stack, citizen);
        CapeAccounts.create(stack, namesake);
        assertThat(PlainSignIn.at(stack)
                        .tryOnce(citizen.cui(), citizen.password())
                        .body())
                .as("neither account has the CUI yet")
                .contains("no son correctos");
        assertThat(PlainSignIn.at(stack)
                        .tryOnce(citizen.email(), citizen.password())
                        .status())
                .isEqualTo(302);
        assertThat(numbers(stack, citizen)).isZero();

        Page desk = opensDesk(administrator, stack, "?tipo=cui_twice");
        desk.locator("td a").last().click();
        assertThat(desk.getByText(citizen.email()).first()).isVisible();
        desk.getByText("PREGUNTAR A LA PERSONA").click();
        assertThat(desk.getByText("Enviamos el correo a la persona")).isVisible();

        person.opens(mailbox.await(citizen.email(), mail -> mail.subject().contains("usuario de CAPE"))
                .linkCalled("Ver y confirmar"));
        person.page().getByText("SÍ, ES MÍO").click();
        assertThat(person.page().getByText("Su cuenta ya tiene su Código Único"))
                .isVisible();
        assertThat(numbers(stack, citizen)).isOne();
        desk.reload();
        assertThat(desk.getByText("la persona confirmó").first()).isVisible();
    }

    @Test
    void a_conflict_is_dismissed_with_a_reason_exactly_once(Visitor administrator, RunningStack stack)
            throws SQLException {
        Citizen citizen = aCitizen().withCui("1234567800101").build();
        CapeAccounts.create(stack, citizen);
        assertThat(PlainSignIn.at(stack)
                        .tryOnce(citizen.email(), citizen.password())
                        .status())
                .isEqualTo(302);

        Page desk = opensDesk(administrator, stack, "?tipo=cui_invalid");
        desk.locator("td a").last().click();
        desk.getByLabel("Motivo para descartar").selectOption("person-informed");
        administrator.loses("sesion");
        desk.getByText("DESCARTAR", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(desk.getByText("Lo que escribió sigue aquí")).isVisible();
        assertThat(desk.getByLabel("Motivo para descartar")).hasValue("person-informed");
        desk.getByText("DESCARTAR", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(desk.getByText("El caso fue descartado")).isVisible();
        assertThat(desk.getByText("DESCARTAR", new Page.GetByTextOptions().setExact(true)))
                .isHidden();
        assertThat(RealmDatabase.count(
                        stack, "select count(*) from admin_event_entity where resource_type = ?", "CAPE_CASE"))
                .isPositive();
    }

    @Test
    void the_conflict_desk_needs_an_administrators_token_for_it(RunningStack stack) throws SQLException {
        try (ReviewApi api = new ReviewApi(stack)) {
            Map<String, Integer> answers = new LinkedHashMap<>();
            for (String role : new String[] {
                "portal-administrator", "identity-reviewer", "help-desk-agent", "auditor", "identity-supervisor"
            }) {
                String token = api.staffToken(ReviewApi.Client.CAPE_DESK, LocalCitizens.staff(stack, role));
                answers.put(
                        role, api.callAt("/cape-desk/cases", "GET", token, "").status());
            }
            String citizen = api.token(ReviewApi.Client.CAPE_DESK, LocalCitizens.create(stack));
            answers.put(
                    "citizen",
                    api.callAt("/cape-desk/cases", "GET", citizen, "").status());
            String elsewhere =
                    api.staffToken(ReviewApi.Client.DESK, LocalCitizens.staff(stack, "portal-administrator"));
            answers.put(
                    "other audience",
                    api.callAt("/cape-desk/cases", "GET", elsewhere, "").status());

            assertThat(answers)
                    .containsEntry("portal-administrator", 200)
                    .hasSize(7)
                    .allSatisfy((who, status) ->
                            assertThat(status).as(who).isEqualTo(who.equals("portal-administrator") ? 200 : 403));
        }
    }

    private static Page opensDesk(Visitor administrator, RunningStack stack, String query) throws SQLException {
        administrator.signsInWithCode(LocalCitizens.staff(stack, "portal-administrator"));
        assertThat(administrator.page().getByText("SALIR").first()).isVisible();
        return administrator.opens(stack.portal() + "/administracion/cape" + query);
    }

    private static int numbers(RunningStack stack, Citizen citizen) throws SQLException {
        return RealmDatabase.count(stack, "select count(*) from oj_citizen where cui = ?", citizen.cui());
    }
}
