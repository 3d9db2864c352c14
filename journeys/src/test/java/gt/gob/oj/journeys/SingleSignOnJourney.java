package gt.gob.oj.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(10)
class SingleSignOnJourney {

    private static final List<String> OPEN_TO_ALL = List.of("cape", "consulta-distancia", "mediacion-virtual");

    @Test
    void one_sign_in_opens_every_system(Visitor visitor) {
        visitor.signsIn(LocalPerson.VERIFICADO);

        for (String app : OPEN_TO_ALL) {
            assertThat(visitor.opensApp(app).fact("Correo electrónico")).hasText(LocalPerson.VERIFICADO.email());
        }
        assertThat(visitor.opensApp("ojvirtual").fact("Nivel")).containsText("urn:oj:acr:identidad");
    }

    @Test
    void oj_virtual_sends_who_has_no_approved_identity_to_the_proof(Visitor visitor) {
        visitor.signsIn(LocalPerson.CIUDADANO);

        assertThat(visitor.opensApp("ojvirtual").verifyMyIdentity()).isVisible();
        assertThat(visitor.opensApp("ojvirtual").says("Usted ha ingresado")).isHidden();
        assertThat(visitor.opensApp("cape").fact("Nivel")).containsText("urn:oj:acr:correo");
    }

    @Test
    void a_system_that_is_opened_first_asks_for_the_password_once_and_the_portal_no_more(Visitor visitor) {
        visitor.opensApp("cape");
        visitor.seesSignIn().submit(LocalPerson.CIUDADANO.email(), LocalPerson.PASSWORD);
        assertThat(visitor.opensApp("cape").fact("Correo electrónico")).hasText(LocalPerson.CIUDADANO.email());

        visitor.opensMyIdentity();

        assertThat(visitor.seesSignIn().password()).isHidden();
    }

    @Test
    void leaving_one_system_ends_all_of_them_and_the_portal(Visitor visitor) {
        visitor.signsIn(LocalPerson.VERIFICADO);
        OPEN_TO_ALL.forEach(visitor::opensApp);

        assertThat(visitor.opensApp("cape").signOut().says("Su sesión ha terminado"))
                .isVisible();

        assertIsOut(visitor);
    }

    @Test
    void leaving_the_portal_ends_all_systems(Visitor visitor) {
        visitor.signsIn(LocalPerson.VERIFICADO);
        OPEN_TO_ALL.forEach(visitor::opensApp);

        visitor.opensHome().signOut();

        assertIsOut(visitor);
    }

    private static void assertIsOut(Visitor visitor) {
        for (String app : OPEN_TO_ALL) {
            visitor.opensApp(app);
            assertThat(visitor.seesSignIn().password()).isVisible();
        }
        visitor.opensMyIdentity();
        assertThat(visitor.seesSignIn().password()).isVisible();
    }
}
