package gt.gob.oj.journeys.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import gt.gob.oj.journeys.fixture.ConfirmedAddress;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.http.PlainRegistration;
import gt.gob.oj.journeys.page.AnswerPage;
import gt.gob.oj.journeys.page.LinkPage;
import gt.gob.oj.journeys.people.Citizen;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The address is confirmed once, by code or by link, in the same browser or in another. */
@Journey
class ConfirmationJourney {

    private static final String OVER = "Este enlace ya fue usado o caducó";

    @Test
    void the_mailed_code_confirms_in_the_browser_of_the_registration(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = aCitizen().build();
        ConfirmedAddress.register(visitor, citizen);
        visitor.page().reload();
        AnswerPage answer = new AnswerPage(visitor.page());

        assertThat(answer.confirm("12").errors()).containsText("seis dígitos");
        assertThat(answer.confirm("000000").errors()).containsText("Le quedan 4 intentos");
        answer.confirm(mailbox.await(citizen.email()).code());

        assertThat(answer.says("VERIFICAR MI IDENTIDAD")).isVisible();
    }

    @Test
    void five_wrong_codes_or_ten_minutes_invalidate_the_code_and_a_new_mail_helps(
            Visitor visitor, Mailbox mailbox, RunningStack stack) throws Exception {
        Citizen citizen = aCitizen().build();
        ConfirmedAddress.register(visitor, citizen);
        AnswerPage answer = new AnswerPage(visitor.page());
        String first = mailbox.await(citizen.email()).code();
        String wrong = first.equals("000000") ? "111111" : "000000";

        for (int i = 0; i < 5; i++) {
            assertThat(answer.confirm(wrong).errors()).isVisible();
        }
        assertThat(answer.confirm(first).errors()).containsText("dejó de ser válido");
        assertThat(answer.resend().errors()).containsText("Espere");

        PendingRegistrations.letAMinutePass(stack, citizen.email());
        assertThat(answer.resend().says("Enviamos otro correo")).isVisible();
        String second = mailbox.await(citizen.email(), mail -> !mail.code().equals(first))
                .code();
        PendingRegistrations.letTheCodeExpire(stack, citizen.email());
        assertThat(answer.confirm(second).errors()).containsText("El código caducó");
    }

    @Test
    void at_most_five_mails_are_sent(Visitor visitor, RunningStack stack) throws Exception {
        Citizen citizen = aCitizen().build();
        ConfirmedAddress.register(visitor, citizen);
        AnswerPage answer = new AnswerPage(visitor.page());

        for (int i = 1; i < 5; i++) {
            PendingRegistrations.letAMinutePass(stack, citizen.email());
            assertThat(answer.resend().says("Enviamos otro correo")).isVisible();
        }
        PendingRegistrations.letAMinutePass(stack, citizen.email());

        assertThat(answer.resend().errors()).containsText("Ya enviamos 5 correos");
    }

    @Test
    void changing_a_mistyped_address_invalidates_the_first_mail(
            Visitor visitor, Visitor stranger, Mailbox mailbox, RunningStack stack) throws Exception {
        Citizen mistyped = aCitizen().build();
        String right = aCitizen().build().email();
        ConfirmedAddress.register(visitor, mistyped);
        String old = mailbox.await(mistyped.email()).linkCalled("Aquí");
        PendingRegistrations.letAMinutePass(stack, mistyped.email());

        AnswerPage answer = new AnswerPage(visitor.page()).changeAddress(right);
        assertThat(answer.says(right)).isVisible();

        assertThat(new LinkPage(stranger.opens(old)).says(OVER)).isVisible();
        visitor.opens(mailbox.await(right).linkCalled("Aquí"));
        assertThat(answer.says("VERIFICAR MI IDENTIDAD")).isVisible();
    }

    @Test
    void in_another_browser_the_link_asks_for_the_password_and_signs_in_there(
            Visitor computer, Visitor phone, Mailbox mailbox) {
        Citizen citizen = aCitizen().build();
        ConfirmedAddress.register(computer, citizen);

        LinkPage link = new LinkPage(phone.opens(mailbox.await(citizen.email()).linkCalled("Aquí")));
        assertThat(link.confirm("Otra-Clave-1").errors()).containsText("La contraseña no es correcta");
        link.confirm(citizen.password());

        assertThat(link.says("VERIFICAR MI IDENTIDAD")).isVisible();
        computer.page().reload();
        assertThat(new LinkPage(computer.page()).says(OVER)).isVisible();
        computer.signsIn(citizen.email(), citizen.password());
        assertThat(computer.opensMyIdentity().says("VERIFICAR MI IDENTIDAD")).isVisible();
    }

    @Test
    void a_link_works_once(Visitor visitor, Visitor other, Mailbox mailbox) {
        Citizen citizen = ConfirmedAddress.register(visitor, mailbox);
        String link = mailbox.await(citizen.email()).linkCalled("Aquí");

        assertThat(new LinkPage(visitor.opens(link)).says(OVER)).isVisible();
        assertThat(new LinkPage(other.opens(link)).says(OVER)).isVisible();
    }

    @Test
    void an_expired_link_confirms_nothing(Visitor visitor, Mailbox mailbox, RunningStack stack) throws Exception {
        Citizen citizen = aCitizen().build();
        ConfirmedAddress.register(visitor, citizen);
        String link = mailbox.await(citizen.email()).linkCalled("Aquí");

        PendingRegistrations.letTheRegistrationExpire(stack, citizen.email());

        assertThat(new LinkPage(visitor.opens(link)).says(OVER)).isVisible();
    }

    @Test
    void a_person_who_did_not_register_cancels_and_nobody_can_confirm(
            Visitor stranger, Visitor owner, Mailbox mailbox) {
        Citizen citizen = aCitizen().build();
        ConfirmedAddress.register(stranger, citizen);
        String link = mailbox.await(citizen.email()).linkCalled("Aquí");

        assertThat(new LinkPage(owner.opens(link)).itWasNotMe().says("La solicitud fue borrada"))
                .isVisible();

        assertThat(new LinkPage(stranger.opens(link)).says(OVER)).isVisible();
    }

    @Test
    void a_visitor_without_script_registers_and_confirms(Mailbox mailbox, RunningStack stack) {
        Citizen citizen = aCitizen().build();
        PlainRegistration form = PlainRegistration.at(stack);

        Response answer = form.submit(citizen.cui(), citizen.birthDate(), citizen.email(), citizen.password());
        String code = mailbox.await(citizen.email()).code();
        Response confirmed =
                form.browser().post(answer.actionOf("registration-code-form"), Map.of("step", "code", "code", code));

        Assertions.assertThat(confirmed.body()).contains("VERIFICAR MI IDENTIDAD");
    }

    @Test
    void the_confirmation_of_one_address_is_not_accepted_for_another(Mailbox mailbox, RunningStack stack)
            throws Exception {
        Citizen citizen = aCitizen().build();
        String another = aCitizen().build().email();
        PlainRegistration form = PlainRegistration.at(stack);
        Response answer = form.submit(citizen.cui(), citizen.birthDate(), citizen.email(), citizen.password());
        String link = mailbox.await(citizen.email()).linkCalled("Aquí");
        PendingRegistrations.letAMinutePass(stack, citizen.email());

        form.browser().send(HttpRequest.newBuilder(URI.create(link)).GET());
        form.browser().post(answer.actionOf("registration-change-form"), Map.of("step", "change", "email", another));

        Assertions.assertThat(RealmDatabase.count(stack, "select count(*) from user_entity where email = ?", another))
                .isZero();
    }

    @Test
    void a_form_posted_from_another_site_signs_nobody_in(Mailbox mailbox, RunningStack stack) throws Exception {
        Citizen citizen = aCitizen().build();
        PlainRegistration.at(stack).submit(citizen.cui(), citizen.birthDate(), citizen.email(), citizen.password());
        URI link = URI.create(mailbox.await(citizen.email()).linkCalled("Aquí"));

        Response answer = new PlainBrowser(Map.of("Sec-Fetch-Site", "cross-site"))
                .post(link, Map.of("password", citizen.password()));

        Assertions.assertThat(answer.body()).doesNotContain("VERIFICAR MI IDENTIDAD");
        Assertions.assertThat(
                        RealmDatabase.count(stack, "select count(*) from user_entity where email = ?", citizen.email()))
                .isZero();
    }
}
