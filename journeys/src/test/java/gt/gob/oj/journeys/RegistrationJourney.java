package gt.gob.oj.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.page.AnswerPage;
import gt.gob.oj.journeys.page.RegisterPage;
import gt.gob.oj.journeys.page.SampleAppPage;
import gt.gob.oj.journeys.people.Citizen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(20)
class RegistrationJourney {

    @Test
    void a_citizen_registers_and_confirms_the_address_by_the_link_in_the_mail(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = aCitizen().build();

        AnswerPage answer =
                visitor.opensHome().register().fill(citizen).notARobot().submitWell();
        assertThat(answer.message()).isVisible();
        answer.understood();

        String link = mailbox.await(citizen.email()).linkCalled("Aquí");
        Page confirmed = visitor.opens(link);
        assertThat(confirmed.getByText("VERIFICAR MI IDENTIDAD").first()).isVisible();
    }

    @Test
    void the_link_also_works_in_a_browser_other_than_the_one_of_the_registration(
            Visitor computer, Visitor phone, Mailbox mailbox) {
        Citizen citizen = aCitizen().build();
        assertThat(computer.opensHome()
                        .register()
                        .fill(citizen)
                        .notARobot()
                        .submitWell()
                        .message())
                .isVisible();

        ConfirmedAddress.confirm(phone, mailbox, citizen);

        computer.signsIn(citizen.email(), citizen.password());
        assertThat(computer.opensMyIdentity().says("VERIFICAR MI IDENTIDAD")).isVisible();
    }

    @Test
    void a_mistake_is_explained_and_nothing_typed_is_lost_but_the_passwords(Visitor visitor) {
        Citizen citizen = aCitizen().build();
        char wrong =
                citizen.cui().charAt(8) == '9' ? '0' : (char) (citizen.cui().charAt(8) + 1);

        RegisterPage form = visitor.opensHome().register().fill(citizen);
        form.cui().fill(citizen.cui().substring(0, 8) + wrong + citizen.cui().substring(9));
        form.passwords("corta", "distinta").notARobot().submit();

        assertThat(form.errors()).isVisible();
        assertThat(visitor.page()).hasTitle(Pattern.compile("^Error:"));
        assertThat(form.email()).hasValue(citizen.email());
        assertThat(form.day()).hasValue(String.valueOf(citizen.birthDate().getDayOfMonth()));
        assertThat(form.year()).hasValue(String.valueOf(citizen.birthDate().getYear()));

        form.cui().fill(citizen.displayedCui());
        AnswerPage answer = form.passwords(citizen.password(), citizen.password())
                .notARobot()
                .submitWell();
        assertThat(answer.message()).isVisible();
    }

    @Test
    void a_number_that_is_taken_is_refused_in_words_a_person_understands(
            Visitor first, Visitor second, Mailbox mailbox) {
        Citizen citizen = aCitizen().build();
        assertThat(first.opensHome()
                        .register()
                        .fill(citizen)
                        .notARobot()
                        .submitWell()
                        .message())
                .isVisible();

        RegisterPage form = second.opensHome()
                .register()
                .fill(aCitizen().withCui(citizen.cui()).build());
        form.notARobot().submit();

        assertThat(form.errors()).containsText("ya está registrado");
    }

    @Test
    void who_has_confirmed_is_signed_in_with_the_level_of_a_confirmed_address(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = ConfirmedAddress.register(visitor, mailbox);

        assertThat(visitor.opensMyIdentity().says("VERIFICAR MI IDENTIDAD")).isVisible();
        SampleAppPage app = visitor.opensApp("consulta-distancia");
        assertThat(app.fact("Correo electrónico")).hasText(citizen.email());
        assertThat(app.fact("Nivel")).containsText("urn:oj:acr:correo");
    }
}
