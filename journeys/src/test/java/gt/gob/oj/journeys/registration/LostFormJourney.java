package gt.gob.oj.journeys.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.page.AnswerPage;
import gt.gob.oj.journeys.page.RegisterPage;
import gt.gob.oj.journeys.page.SignInPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Typed data survives a mistake, the back button, and the end of the session, whatever the keyboard added. */
@Journey
class LostFormJourney {

    @Test
    void registration_keeps_typed_data_after_mistakes_back_and_an_expired_session(Visitor visitor, Mailbox mailbox) {
        Citizen citizen = aCitizen().build();
        Page page = visitor.page();
        RegisterPage form = visitor.opensHome().register().fill(citizen);
        form.email().fill("persona@example");
        form.year().fill("90");
        form.submit();
        assertThat(form.errors()).containsText("correo electrónico válido");
        assertThat(form.errors()).containsText("cuatro dígitos");

        page.reload();
        assertThat(form.email()).hasValue("persona@example");
        page.goBack();
        assertThat(form.cui()).hasValue(citizen.displayedCui());

        String local = citizen.email().substring(0, citizen.email().indexOf('@'));
        form.fill(citizen);
        form.email().fill(local + "@gmial.com");
        form.notARobot().submit();
        assertThat(form.errors()).containsText("¿Quiso decir " + local + "@gmail.com?");

        page.context().clearCookies();
        form.fill(citizen).notARobot().submit();
        assertThat(form.errors()).containsText("La página estuvo abierta demasiado tiempo");
        assertThat(form.cui()).hasValue(Pattern.compile("[0-9 ]{13,15}"));
        assertThat(form.email()).hasValue(citizen.email());

        form.passwords(citizen.password(), citizen.password());
        form.email().fill("\u2068" + citizen.email() + "\u00a0");
        AnswerPage answer = form.notARobot().submitWell();
        assertThat(answer.message()).isVisible();
        Mailbox.Mail first = mailbox.await(citizen.email());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Comenzar de nuevo"))
                .click();
        assertThat(form.cui()).hasValue(citizen.displayedCui());
        form.passwords(citizen.password(), citizen.password()).notARobot().submitWell();

        Page confirmed = visitor.opens(
                mailbox.await(citizen.email(), mail -> !mail.equals(first)).linkCalled("Aquí"));
        assertThat(confirmed.getByText("Correo confirmado")).isVisible();
    }

    @Test
    void sign_in_needs_no_captcha_before_a_failure_and_keeps_the_user_name(Visitor visitor, RunningStack stack)
            throws Exception {
        String email = LocalCitizens.create(stack);
        SignInPage signIn = visitor.opensHome().signIn();
        assertThat(visitor.page().getByLabel("No soy un robot")).isVisible();
        visitor.page().context().clearCookies();
        signIn.submit(email, "Otra-Clave-1");
        assertThat(signIn.says("El tiempo para ingresar se agotó")).isVisible();
        assertThat(signIn.email()).hasValue(email);

        signIn.submit(email, "Otra-Clave-1");
        assertThat(signIn.says("no son correctos")).isVisible();
        visitor.page().reload();
        assertThat(signIn.email()).isVisible();

        signIn.email().fill("\u200b" + email.toUpperCase(Locale.ROOT) + "\u00a0");
        signIn.password().fill("\u00a0" + LocalPerson.PASSWORD + "\u200b");
        signIn.button().click();
        assertThat(visitor.page().getByText("SALIR").first()).isVisible();
    }
}
