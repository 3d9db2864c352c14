package gt.gob.oj.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.page.AssistancePage;
import gt.gob.oj.journeys.people.Citizen;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(15)
class AssistanceJourney {

    private static final String AGENTS = "agente@example.com";

    @Test
    void a_question_is_saved_and_reaches_the_agents(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = aCitizen().build();
        String question = "¿Cómo cambio mi número de casillero " + citizen.casillero() + "?";

        AssistancePage form =
                visitor.opensAssistance().fill(citizen, question).notARobot().send();

        assertThat(form.says("Recibimos su formulario")).isVisible();
        mailbox.await(
                AGENTS, mail -> mail.text().contains(question) || mail.html().contains(citizen.casillero()));
    }

    @Test
    void a_mistake_is_explained_and_nothing_typed_is_lost(Visitor visitor) {
        Citizen citizen = aCitizen().build();

        AssistancePage form = visitor.opensAssistance()
                .fill(citizen, "¿Qué horario tienen?")
                .confirmEmail("otra@example.com")
                .send();

        assertThat(form.errors()).isVisible();
        assertThat(form.question()).hasValue("¿Qué horario tienen?");
    }
}
