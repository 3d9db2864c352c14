package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.fixture.ResetMail;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.page.ResetPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** "¿Olvidó su contraseña?" */
@Journey
class ResetJourney {

    private static final String NEW = "Otra-Clave-2027!";

    @Test
    void a_password_link_works_on_another_device_and_the_owner_is_notified(
            Visitor forgetful, Visitor phone, Visitor later, Mailbox mailbox, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        Visitor signedIn = later;
        signedIn.signsIn(email, LocalPerson.PASSWORD);
        assertThat(signedIn.opensApp("cape").fact("Correo electrónico")).hasText(email);

        phone.opens(linkFor(forgetful, mailbox, email));
        ResetPage link = new ResetPage(phone.page());
        link.newPassword(LocalPerson.PASSWORD);
        assertThat(link.says("Esa es su contraseña actual")).isVisible();
        link.newPassword(NEW);
        assertThat(link.says("actualiz")).isVisible();
        assertThat(phone.faults("reset-done")).isEmpty();
        assertThat(RealmDatabase.count(
                        stack,
                        "select count(*) from offline_user_session s join user_entity u on s.user_id = u.id where u.email = ?",
                        email))
                .as("sessions that began with the old password")
                .isZero();
        link.signIn();
        phone.seesSignIn().submit(email, NEW);
        phone.page().waitForURL(address -> address.startsWith(stack.portal()));
        assertThat(phone.opensApp("cape").fact("Correo electrónico")).hasText(email);

        assertThat(mailbox.await(email, mail -> mail.subject().contains("Cambió"))
                        .text())
                .contains("Contraseña");
        forgetful.signsIn(email, NEW);
        assertThat(forgetful.opensApp("cape").fact("Correo electrónico")).hasText(email);
    }

    @Test
    void a_password_link_works_once_for_concurrent_visitors(Visitor forgetful, Mailbox mailbox, RunningStack stack)
            throws Exception {
        String link = linkFor(forgetful, mailbox, LocalCitizens.create(stack));
        List<Opened> browsers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            browsers.add(Opened.by(link));
        }

        List<PlainBrowser.Response> answers =
                InParallel.all(browsers.size(), number -> browsers.get(number).choose(NEW + number));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 400).hasSize(browsers.size() - 1);
        PlainBrowser.Response used = new PlainBrowser().get(link);
        assertThat(used.status()).isEqualTo(400);
        assertThat(used.body()).contains("ya fue usado", "Pedir un enlace nuevo");
    }

    @Test
    void a_password_link_expires_after_ten_minutes_and_cannot_be_extended(
            Visitor forgetful, Mailbox mailbox, RunningStack stack) throws Exception {
        String link = linkFor(forgetful, mailbox, LocalCitizens.create(stack));
        String token = link.replaceAll(".*[?&]key=([^&]+).*", "$1");

        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getExpirationTime().toInstant())
                .isBefore(Instant.now().plus(Duration.ofMinutes(10)));
        String altered = link.replace(token, token.substring(0, token.length() - 8) + "AAAAAAAA");
        assertThat(new PlainBrowser().get(altered).status()).isEqualTo(400);
    }

    @Test
    void strangers_see_one_answer_and_the_owner_gets_a_mail_about_the_account(
            Visitor stranger, Mailbox mailbox, RunningStack stack) throws Exception {
        String unknown = aCitizen().build().email();
        String disabled = aCitizen().build().email();
        LocalCitizens.create(stack, disabled, false);
        Citizen legacy = aCitizen().build();
        CapeAccounts.create(stack, legacy);

        ask(stranger, unknown);
        ask(stranger, disabled);
        ask(stranger, legacy.email());

        assertThat(mailbox.await(unknown).subject()).contains("No hay cuenta");
        assertThat(mailbox.await(disabled).subject()).contains("desactivada");
        assertThat(mailbox.await(legacy.email()).subject()).contains("CAPE");
        ask(stranger, unknown);
        ask(stranger, disabled);
        String known = LocalCitizens.create(stack);
        linkFor(stranger, mailbox, known);
        assertThat(mailbox.to(unknown)).as("one mail an hour").hasSize(1);
    }

    @Test
    void nothing_is_sent_without_captcha_or_address(Visitor robot) {
        ResetPage page = robot.opensHome().signIn().forgotPassword();

        page.send();
        assertThat(page.says("Escriba un correo electrónico")).isVisible();
        robot.page().getByLabel("Correo electrónico").fill(aCitizen().build().email());
        page.send();

        assertThat(page.says("No soy un robot")).isVisible();
        assertThat(page.sent()).isHidden();
    }

    @Test
    void a_reset_does_not_replace_the_second_factor(
            Visitor forgetful, Visitor thief, Mailbox mailbox, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        LocalCitizens.giveAuthenticatorApp(stack, email);

        thief.opens(linkFor(forgetful, mailbox, email));
        new ResetPage(thief.page()).newPassword(NEW);
        assertThat(new ResetPage(thief.page()).says("actualiz")).isVisible();

        thief.signsIn(email, NEW);
        assertThat(thief.seesSecondFactor().code()).isVisible();
    }

    private static void ask(Visitor visitor, String email) {
        assertThat(visitor.opensHome().signIn().forgotPassword().request(email).sent())
                .isVisible();
    }

    private static String linkFor(Visitor visitor, Mailbox mailbox, String email) {
        ask(visitor, email);
        return ResetMail.link(mailbox, email);
    }

    private record Opened(PlainBrowser browser, URI action) {

        static Opened by(String link) {
            PlainBrowser browser = new PlainBrowser();
            return new Opened(browser, browser.get(link).actionOf("kc-passwd-update-form"));
        }

        PlainBrowser.Response choose(String password) {
            return browser.post(action, Map.of("password-new", password, "password-confirm", password));
        }
    }
}
