package gt.gob.oj.journeys.cape;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.page.SignInPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Journey
class CapeJourney {

    @Test
    void a_person_of_cape_signs_in_with_their_cape_password(Visitor visitor) {
        visitor.signsIn(LocalPerson.CAPE1);

        assertThat(visitor.opensApp("cape").fact("Correo electrónico")).hasText(LocalPerson.CAPE1.email());
    }

    /** Each number has a password in another format. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
    void a_person_of_cape_signs_in_with_any_stored_password_format(int number, Visitor visitor) {
        String email = "cape" + number + "@example.com";

        visitor.signsIn(email, LocalPerson.PASSWORD);

        assertThat(visitor.opensApp("cape").fact("Correo electrónico")).hasText(email);
    }

    @Test
    void a_wrong_password_creates_no_user(Visitor visitor, RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen);

        SignInPage signIn = visitor.opensHome().signIn();
        signIn.submit(citizen.email(), "Otra-Clave-1");

        assertThat(signIn.says("no son correctos")).isVisible();
        assertThat(CapeAccounts.inTheRealm(stack, citizen)).isZero();
    }
}
