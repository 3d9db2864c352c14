package gt.gob.oj.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.ProvenIdentity;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.fixture.RegisteredCitizen;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.page.AccountPage;
import gt.gob.oj.journeys.people.Citizen;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class AccountJourney {

    @Test
    void changing_contact_data_loses_nothing_after_a_mistake_or_an_expired_session(Visitor visitor, RunningStack stack)
            throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        AccountPage account = visitor.opensMyAccount().goTo("Mis datos");
        assertThat(account.says(citizen.displayedCui())).isVisible();

        account.contact("123", citizen.address(), citizen.casillero());
        assertThat(account.errors()).containsText("número de teléfono completo");
        assertThat(account.address()).hasValue(citizen.address());

        visitor.loses("sesion");
        account.contact(citizen.phone(), citizen.address(), citizen.casillero());
        assertThat(account.says("Lo que escribió sigue aquí")).isVisible();
        assertThat(account.phone()).hasValue(citizen.phone());

        account.press("GUARDAR");
        assertThat(account.says("El cambio fue guardado")).isVisible();
        assertThat(account.phone()).hasValue(citizen.phone().replaceFirst("(.{4})", "$1 "));
    }

    @Test
    void the_overview_shows_names_right_after_they_were_saved(Visitor visitor, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        assertThat(visitor.opensMyAccount().overview("Nombre")).hasText("Sin registrar");

        visitor.opensMyIdentity()
                .verifyMyIdentity()
                .accept()
                .fillPersonalData(citizen)
                .next();

        assertThat(visitor.opensMyAccount().overview("Nombre")).hasText(citizen.fullName());
        assertThat(visitor.page().locator("header").first()).containsText(citizen.fullName());
    }

    @Test
    void the_address_of_the_account_console_redirects_to_the_portal(Visitor visitor, RunningStack stack)
            throws Exception {
        RegisteredCitizen.signIn(visitor, stack);

        visitor.opens(stack.realm() + "/account/");

        assertThat(visitor.page()).hasURL(stack.portal() + "/mi-perfil");
    }

    @Test
    void contact_data_can_be_changed_without_script(RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.create(stack);
        PlainBrowser browser = new PlainBrowser();
        Response data = browser.post(
                browser.get(stack.portal() + "/mi-perfil/datos").actionOf("kc-form-login"),
                Map.of("username", citizen.email(), "password", citizen.password()));
        Matcher token =
                Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"").matcher(data.body());
        assertThat(token.find()).isTrue();

        Response saved = browser.post(
                data.address(), Map.of("form-token", token.group(1), "telefono", "+1 (213) 555-0123", "idioma", "es"));

        assertThat(saved.body()).contains("El cambio fue guardado", "value=\"+1 213-555-0123\"");
        assertThat(saved.headers()).containsEntry("cache-control", "private, no-store");
    }

    @Test
    void a_new_address_takes_effect_when_both_mailboxes_have_confirmed_it(
            Visitor visitor, Visitor later, Mailbox mailbox, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        String newAddress = aCitizen().build().email();
        AccountPage account = visitor.opensMyAccount().goTo("Seguridad").changeEmail(newAddress);
        String old = code(mailbox, citizen.email());
        String fresh = code(mailbox, newAddress);

        account.codes(fresh, old);
        assertThat(account.errors()).containsText("Los códigos no son correctos");
        account.codes(old, fresh);
        assertThat(account.says("El cambio fue guardado")).isVisible();

        assertThat(account.says(newAddress)).isVisible();
        mailbox.await(citizen.email(), mail -> mail.subject().contains("Se cambió"));
        mailbox.await(newAddress, mail -> mail.subject().contains("Se cambió"));
        later.signsIn(newAddress, citizen.password());
        assertThat(later.opensMyIdentity().says("VERIFICAR MI IDENTIDAD")).isVisible();
    }

    @Test
    void asking_for_the_address_of_another_person_reveals_nothing_and_notifies_its_owner(
            Visitor visitor, Mailbox mailbox, RunningStack stack) throws Exception {
        Citizen owner = RegisteredCitizen.create(stack);
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);

        AccountPage account = visitor.opensMyAccount().goTo("Seguridad").changeEmail(owner.email());

        assertThat(account.says("Enviado a " + owner.email())).isVisible();
        mailbox.await(owner.email(), mail -> mail.subject().contains("Alguien pidió usar"));
        for (int i = 0; i < 5; i++) {
            account.codes(code(mailbox, citizen.email()), "00000" + i);
            assertThat(account.errors()).containsText("Los códigos no son correctos");
        }
        account.codes(code(mailbox, citizen.email()), "000009");
        assertThat(account.errors()).containsText("ya no sirven");
    }

    @Test
    void the_owner_sees_a_strangers_session_in_the_activity_and_ends_it(
            Visitor visitor, Visitor stranger, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        stranger.signsIn(citizen.email(), "Otra-2026!");
        assertThat(stranger.seesSignIn().button()).isVisible();
        stranger.seesSignIn().submit(citizen.email(), citizen.password());
        assertThat(stranger.opensMyIdentity().says("VERIFICAR MI IDENTIDAD")).isVisible();

        AccountPage account = visitor.opensMyAccount().goTo("Actividad");
        assertThat(account.says("Intento de ingreso fallido")).isVisible();
        account.goTo("Sesiones").press("Cerrar las demás sesiones");
        assertThat(account.says("La sesión fue cerrada")).isVisible();

        stranger.opensMyIdentity();
        assertThat(stranger.seesSignIn().button()).isVisible();
        assertThat(visitor.opensMyIdentity().says("VERIFICAR MI IDENTIDAD")).isVisible();
    }

    @Test
    void a_person_downloads_their_data_and_closes_the_account_without_a_trace(
            Visitor visitor, Mailbox mailbox, RunningStack stack) throws Exception {
        ProvenIdentity request = ProvenIdentity.request(visitor, stack);
        Citizen citizen = request.citizen();
        AccountPage account = visitor.opensMyAccount().goTo("Privacidad");
        assertThat(Files.readString(account.download().path()))
                .contains(citizen.cui(), citizen.birthDate().toString(), citizen.email())
                .contains(request.receiptCode(), "\"sign-in\"");

        account.closeAccount().signInAgain(citizen.password()).press("CERRAR MI CUENTA");

        assertThat(account.says("Su cuenta fue cerrada")).isVisible();
        mailbox.await(citizen.email(), mail -> mail.subject().contains("Su cuenta fue cerrada"));
        assertThat(rows(stack, "oj_citizen where cui = ?", citizen.cui())).isZero();
        assertThat(rows(stack, "oj_identity_proof where receipt_code = ?", request.receiptCode()))
                .isZero();
        assertThat(rows(stack, "user_entity where email = ?", citizen.email())).isZero();
        visitor.opensMyIdentity();
        assertThat(visitor.seesSignIn().button()).isVisible();
    }

    private static int rows(RunningStack stack, String which, String value) throws SQLException {
        return RealmDatabase.count(stack, "select count(*) from " + which, value);
    }

    /** Returns the newest code sent to this address. */
    private static String code(Mailbox mailbox, String address) {
        return mailbox.await(address, mail -> mail.subject().contains("código para cambiar"))
                .code();
    }
}
