package gt.gob.oj.journeys.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.fixture.ConfirmedAddress;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.fixture.RegisteredCitizen;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.http.PlainRegistration;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import gt.gob.oj.journeys.page.AnswerPage;
import gt.gob.oj.journeys.page.SampleAppPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.sql.SQLException;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From the form to the page that says that a mail is on its way. */
@Journey
class RegistrationJourney {

    @Test
    void a_citizen_registers_and_confirms_the_address_by_the_mailed_link(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = aCitizen().build();

        AnswerPage answer =
                visitor.opensHome().register().fill(citizen).notARobot().submitWell();
        assertThat(answer.box())
                .containsText("Se han enviado a su correo electrónico las instrucciones"
                        + " para confirmar el correo registrado.");
        Assertions.assertThat(answer.code().boundingBox().y)
                .isGreaterThan(answer.box().boundingBox().y);
        answer.understood();

        String link = mailbox.await(citizen.email()).linkCalled("Aquí");
        Page confirmed = visitor.opens(link);
        assertThat(confirmed.getByText("Correo confirmado")).isVisible();
        assertThat(confirmed.getByText("VERIFICAR MI IDENTIDAD").first()).isVisible();
    }

    @Test
    void a_cui_with_a_wrong_check_digit_is_accepted_if_the_realm_allows_it(Mailbox mailbox, RunningStack stack)
            throws SQLException {
        Citizen citizen = aCitizen().build();
        char digit = citizen.cui().charAt(8);
        String doubtful = citizen.cui().substring(0, 8)
                + (digit == '9' ? '0' : (char) (digit + 1))
                + citizen.cui().substring(9);

        RealmAdministration.of(stack).withSetting("oj registration", "check-digit", "flag", () -> {
            PlainRegistration form = PlainRegistration.at(stack);
            Response answer = form.submit(doubtful, citizen.birthDate(), citizen.email(), citizen.password());
            String code = mailbox.await(citizen.email()).code();
            form.browser().post(answer.actionOf("registration-code-form"), Map.of("step", "code", "code", code));
        });

        Assertions.assertThat(RealmDatabase.count(stack, "select count(*) from oj_citizen where cui = ?", doubtful))
                .isOne();
    }

    @Test
    void registering_again_with_an_account_shows_the_same_page_and_mails_the_owner(Visitor visitor, Mailbox mailbox) {
        Citizen again = aCitizen().withEmail(LocalPerson.VERIFICADO.email()).build();

        AnswerPage answer =
                visitor.opensHome().register().fill(again).notARobot().submitWell();
        assertThat(answer.message()).isVisible();
        assertThat(answer.confirm("123456").errors()).containsText("El código no es correcto");

        mailbox.await(again.email(), mail -> mail.subject().startsWith("Usted ya tiene una cuenta"));
    }

    @Test
    void registering_with_the_cui_of_another_person_shows_the_same_page_and_mails_the_owner(
            Visitor owner, Visitor other, Mailbox mailbox, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(owner, stack);
        Citizen second = aCitizen().withCui(citizen.cui()).build();

        ConfirmedAddress.register(other, second);

        mailbox.await(citizen.email(), mail -> mail.subject().startsWith("Alguien usó su Código"));
        Page refused = other.opens(mailbox.await(second.email()).linkCalled("Aquí"));
        assertThat(refused.getByText("No se pudo crear su cuenta").first()).isVisible();
        assertThat(owner.opensMyIdentity().says("VERIFICAR MI IDENTIDAD")).isVisible();
    }

    @Test
    void registering_again_before_confirming_is_possible(Visitor visitor, Mailbox mailbox, RunningStack stack)
            throws Exception {
        Citizen citizen = aCitizen().build();
        ConfirmedAddress.register(visitor, citizen);
        PendingRegistrations.letTheRegistrationExpire(stack, citizen.email());

        ConfirmedAddress.register(visitor, citizen);

        Assertions.assertThat(
                        RealmDatabase.count(stack, "select count(*) from user_entity where email = ?", citizen.email()))
                .isZero();
    }

    @Test
    void a_confirmed_citizen_is_signed_in_with_the_level_of_a_confirmed_address(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = ConfirmedAddress.register(visitor, mailbox);

        assertThat(visitor.opensMyIdentity().says("VERIFICAR MI IDENTIDAD")).isVisible();
        SampleAppPage app = visitor.opensApp("consulta-distancia");
        assertThat(app.fact("Correo electrónico")).hasText(citizen.email());
        assertThat(app.fact("Nivel")).containsText("urn:oj:acr:correo");
    }
}
