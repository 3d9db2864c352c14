package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.FailedSignIns;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import gt.gob.oj.journeys.page.ResetPage;
import gt.gob.oj.journeys.people.Citizen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Journey
@Isolated("makes lockouts permanent in the whole realm")
class PermanentLockoutJourney {

    @Test
    void a_permanent_lockout_of_a_cape_person_lasts_until_they_choose_a_password(
            Visitor owner, Mailbox mailbox, RunningStack stack) throws Exception {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen);
        RealmAdministration realm = RealmAdministration.of(stack);
        realm.write("PUT", "", "{\"permanentLockout\": true}");
        try {
            FailedSignIns.lockOut(stack, citizen.email());

            assertThat(mailbox.await(citizen.email()).subject()).isEqualTo("Su cuenta está bloqueada");
            assertThat(PlainSignIn.at(stack)
                            .tryWithCaptcha(citizen.email(), citizen.password())
                            .body())
                    .contains("no son correctos");
            assertThat(CapeAccounts.inTheRealm(stack, citizen)).isZero();
            assertThat(mailbox.to(citizen.email())).as("exactly one mail").hasSize(1);

            assertThat(owner.opensHome()
                            .signIn()
                            .forgotPassword()
                            .request(citizen.email())
                            .sent())
                    .isVisible();
            owner.opens(mailbox.await(citizen.email(), mail -> mail.subject().contains("contraseña"))
                    .linkCalled("Cambiar contraseña"));
            new ResetPage(owner.page()).newPassword("Nueva-Clave-2027!");
            assertThat(owner.page().getByText("ha sido cambiada").first()).isVisible();
            assertThat(PlainSignIn.at(stack)
                            .tryWithCaptcha(citizen.email(), "Nueva-Clave-2027!")
                            .status())
                    .isEqualTo(302);
        } finally {
            realm.write("PUT", "", "{\"permanentLockout\": false}");
        }
    }
}
