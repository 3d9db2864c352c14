package gt.gob.oj.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.fixture.RegisteredCitizen;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.page.AssistancePage;
import gt.gob.oj.journeys.people.Citizen;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Journey
class AssistanceJourney {

    private static final String AGENTS = "agente@example.com";

    @Test
    void a_question_is_stored_and_reaches_the_agents(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = aCitizen().build();
        String question = "¿Cómo cambio mi número de casillero " + citizen.casillero() + "?";

        AssistancePage form = visitor.opensAssistance()
                .fill(citizen, question)
                .kind("Reclamo")
                .notARobot()
                .send();

        assertThat(form.says("Recibimos su formulario")).isVisible();
        assertThat(mailbox.await(AGENTS, mail -> mail.text().contains(question)).subject())
                .contains("Reclamo");
        Response receipt = new PlainBrowser().get(visitor.page().url());
        assertThat(receipt.headers()).containsEntry("cache-control", "private, no-store");
        assertThat(receipt.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void typed_text_survives_a_mistake_and_the_back_button(Visitor visitor, RunningStack stack) {
        Citizen citizen = aCitizen().build();
        Page page = visitor.page();

        AssistancePage form = visitor.opensAssistance()
                .fill(citizen, "¿Qué horario tienen?")
                .kind("Sugerencia")
                .confirmEmail("otra@example.com")
                .send();

        assertThat(form.errors()).isVisible();
        assertThat(page).hasURL(stack.portal() + "/asistencia");
        assertThat(form.question()).hasValue("¿Qué horario tienen?");
        assertThat(page.locator("#tipo-2")).isChecked();

        assertThat(page.reload().request().method()).isEqualTo("GET");
        assertThat(form.question()).hasValue("¿Qué horario tienen?");

        page.navigate(stack.portal() + "/servicios");
        page.goBack();
        assertThat(form.question()).hasValue("¿Qué horario tienen?");
        assertThat(form.email()).hasValue(citizen.email());

        form.confirmEmail(citizen.email()).notARobot().send();
        assertThat(form.says("Recibimos su formulario")).isVisible();
        assertThat(visitor.opensAssistance().question()).hasValue("");
    }

    @Test
    void a_page_whose_session_expired_leads_back_to_the_same_form(Visitor visitor) {
        AssistancePage form = visitor.opensAssistance()
                .fill(aCitizen().build(), "¿Qué horario tienen?")
                .notARobot();
        visitor.loses("formulario");

        form.send();

        assertThat(form.says("Lo que escribió sigue aquí")).isVisible();
        assertThat(form.question()).hasValue("¿Qué horario tienen?");
        form.notARobot().send();
        assertThat(form.says("Recibimos su formulario")).isVisible();
    }

    @Test
    void a_form_posted_from_another_site_is_not_kept(RunningStack stack) {
        PlainBrowser browser =
                new PlainBrowser(Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site"));

        Response refused = browser.postOnce(
                URI.create(stack.portal() + "/asistencia"), Map.of("nombres", "Ana", "form-token", "x"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void the_form_is_prefilled_for_a_signed_in_person(Visitor visitor, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        visitor.opensMyAccount().goTo("Mis datos").contact(citizen.phone(), "", "");

        AssistancePage form = visitor.opensAssistance();

        assertThat(form.email()).hasValue(citizen.email());
        assertThat(form.phone()).hasValue(citizen.phone().replaceFirst("(.{4})", "$1 "));
        assertThat(visitor.page().getByLabel("Edad")).not().hasValue("");
        assertThat(visitor.page().locator("a[href='tel:1549']").first()).isVisible();

        form.fill(citizen, "¿Dónde veo mis solicitudes?").notARobot().send();
        assertThat(form.says("Recibimos su formulario")).isVisible();
        visitor.opensMyAccount().goTo("Solicitudes de asistencia");
        assertThat(visitor.page().getByText("¿Dónde veo mis solicitudes?")).isVisible();
        assertThat(visitor.faults("own-requests")).isEmpty();
    }
}
