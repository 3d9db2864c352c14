package gt.gob.oj.journeys.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Two administrators grant a role; one alone disables and enables a citizen. */
@Journey
class AdministrationJourney {

    @Test
    void one_administrator_requests_a_role_and_another_approves_it(Visitor first, Visitor second, RunningStack stack)
            throws SQLException {
        String email = LocalCitizens.create(stack);
        Page desk = signIn(first, stack);
        desk.navigate(stack.portal() + "/administracion");
        desk.locator("#correo").fill(email);
        desk.locator("#correo").press("Enter");
        assertThat(desk.locator("td").getByText(email).first()).isVisible();
        assertThat(desk.url()).matches(".*/administracion\\?busqueda=[0-9a-f]{8}");
        assertThat(desk.reload().request().method()).isEqualTo("GET");
        desk.locator("td").getByText(email).first().click();
        String person = desk.url();

        act(desk, "Desactivar la cuenta", "DESACTIVAR CUENTA", "Se sospecha de uso indebido");
        assertThat(desk.getByText("Desactivada")).isVisible();
        act(desk, "Activar la cuenta", "ACTIVAR CUENTA", "La persona aclaró lo ocurrido");
        assertThat(desk.getByText("Activa", new Page.GetByTextOptions().setExact(true)))
                .isVisible();

        desk.getByText("Otorgar el rol: Auditor").click();
        desk.getByLabel("Motivo", new Page.GetByLabelOptions().setExact(true)).selectOption("joins-staff");
        desk.getByLabel("Explique el motivo").fill("corto");
        desk.getByText("ENVIAR SOLICITUD").click();
        assertThat(desk.getByText("Explique el motivo con 10 letras").first()).isVisible();
        assertThat(desk.getByLabel("Motivo", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("joins-staff");
        assertThat(desk.getByLabel("Explique el motivo")).hasValue("corto");
        desk.getByLabel("Explique el motivo").fill("Se incorpora a la auditoría interna");
        first.loses("sesion");
        desk.getByText("ENVIAR SOLICITUD").click();
        assertThat(desk.getByText("Lo que escribió sigue aquí")).isVisible();
        assertThat(desk.getByLabel("Motivo", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("joins-staff");
        assertThat(desk.getByLabel("Explique el motivo")).hasValue("Se incorpora a la auditoría interna");
        desk.getByText("ENVIAR SOLICITUD").click();
        assertThat(desk.getByText("espera la aprobación").first()).isVisible();

        desk.navigate(stack.portal() + "/administracion/solicitudes");
        assertThat(card(desk, email).getByText("RETIRAR MI SOLICITUD")).isVisible();
        assertThat(card(desk, email).getByText("APROBAR")).isHidden();
        assertThat(first.faults("requests-own")).isEmpty();

        Page other = signIn(second, stack);
        other.navigate(stack.portal() + "/administracion/solicitudes");
        assertThat(second.faults("requests-waiting")).isEmpty();
        assertRefusalKeepsTypedText(second, email);
        card(other, email).getByText("APROBAR").click();
        assertThat(other.getByText("La solicitud fue aprobada")).isVisible();

        desk.navigate(person);
        assertThat(desk.getByText("Aprobada").first()).isVisible();
        assertThat(desk.getByText("Retirar el rol: Auditor")).isVisible();
        assertThat(first.faults("person-with-history")).isEmpty();
        assertThat(RealmDatabase.count(
                        stack,
                        "select count(*) from oj_audit where actor_role = 'administrator' and action <> 'person-view'"
                                + " and detail like '%' || ? || '%'",
                        person.substring(person.lastIndexOf('/') + 1)))
                .isEqualTo(4);
    }

    private static void assertRefusalKeepsTypedText(Visitor administrator, String email) {
        Page page = administrator.page();
        Locator words = card(page, email).getByRole(AriaRole.TEXTBOX);
        words.fill("corto");
        card(page, email).getByText("RECHAZAR").click();
        assertThat(page.getByText("Explique el motivo con 10 letras").first()).isVisible();
        assertThat(words).hasValue("corto");
        words.fill("No pertenece a la auditoría interna");
        administrator.loses("sesion");
        card(page, email).getByText("RECHAZAR").click();
        assertThat(page.getByText("Lo que escribió sigue aquí")).isVisible();
        assertThat(words).hasValue("No pertenece a la auditoría interna");
    }

    private static void act(Page desk, String link, String button, String words) {
        desk.getByText(link).first().click();
        desk.getByLabel("Explique el motivo").fill(words);
        desk.getByText(button, new Page.GetByTextOptions().setExact(true)).click();
        assertThat(desk.getByText("Listo").first()).isVisible();
    }

    private static Locator card(Page page, String email) {
        return page.locator(".app-card").filter(new Locator.FilterOptions().setHasText(email));
    }

    private static Page signIn(Visitor administrator, RunningStack stack) throws SQLException {
        administrator.signsInWithCode(LocalCitizens.staff(stack, "portal-administrator"));
        assertThat(administrator.page().getByText("SALIR").first()).isVisible();
        return administrator.page();
    }
}
