package gt.gob.oj.journeys.cape;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.ConfirmedAddress;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.page.AnswerPage;
import gt.gob.oj.journeys.page.SignInPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What people see while the CAPE database accepts no connection. */
abstract class CapeOutageJourneys {

    @Test
    void a_second_sign_in_is_the_same_person_and_does_not_need_cape(Visitor first, Visitor second, RunningStack stack)
            throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen);
        first.signsIn(citizen.email(), citizen.password());
        String subject = first.opensApp("cape").subject();

        stack.withoutCape(() -> {
            second.signsIn(citizen.email(), citizen.password());
            assertThat(second.opensApp("cape").fact("Identificador")).hasText(subject);
        });
    }

    @Test
    void during_an_outage_refused_people_are_told_about_it_and_local_people_sign_in(
            Visitor legacy, Visitor local, RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen);

        stack.withoutCape(() -> {
            SignInPage signIn = legacy.opensHome().signIn();
            signIn.submit(citizen.email(), citizen.password());
            assertThat(signIn.says("CAPE no responde")).isVisible();
            signIn.submit(LocalPerson.VERIFICADO.email(), "Otra-Clave-1");
            assertThat(signIn.says("CAPE no responde")).isVisible();

            local.signsIn(LocalPerson.CIUDADANO);
            assertThat(local.opensApp("cape").fact("Correo electrónico")).hasText(LocalPerson.CIUDADANO.email());
        });

        assertThat(CapeAccounts.inTheRealm(stack, citizen)).isZero();
    }

    @Test
    void confirming_an_address_during_an_outage_of_cape_loses_nothing(
            Visitor visitor, Mailbox mailbox, RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        ConfirmedAddress.register(visitor, citizen);
        AnswerPage answer = new AnswerPage(visitor.page());
        String code = mailbox.await(citizen.email()).code();

        stack.withoutCape(() -> {
            answer.confirm(code);
            assertThat(answer.says("Intente de nuevo en unos minutos")).isVisible();
        });

        Awaitility.await("CAPE is asked again")
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    visitor.page().reload();
                    return answer.says("VERIFICAR MI IDENTIDAD").isVisible();
                });
    }
}
