package gt.gob.oj.journeys.cape;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.people.Citizen;
import java.sql.SQLException;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** People can sign in with each password format that CAPE holds. */
@Journey
@Order(RunOrder.SOON)
class CapeFormatsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("gt.gob.oj.journeys.cape.LegacyPassword#ofEachFormat")
    void a_person_signs_in_with_a_password_stored_by(LegacyPassword legacy, RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen, legacy.stored());

        PlainBrowser browser = new PlainBrowser();
        PlainBrowser.Response page = browser.post(
                browser.get(stack.apps() + "/cape").actionOf("kc-form-login"),
                Map.of("username", citizen.email(), "password", legacy.password()));

        Assertions.assertThat(page.address().toString()).startsWith(stack.apps());
        Assertions.assertThat(page.body()).contains(citizen.email());
    }

    /** bcrypt reads 72 bytes: bytes typed beyond them must not become part of the new password. */
    @ParameterizedTest
    @CsvSource({
        "abc, 900150983cd24fb0d6963f7d28e17f72",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaOtro-Fin-1!,"
                + "$2y$04$bcdefghijKLMNOPQRSTuvuzegtABjTgmhYDP26U0og29vKohTce5u"
    })
    void a_password_that_breaks_the_rules_or_is_too_long_for_its_hash_opens_once_and_must_be_replaced(
            String password, String stored, Visitor visitor, RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen, stored);

        visitor.opensHome().signIn().submit(citizen.email(), password);

        assertThat(visitor.page().locator("#password-new")).isVisible();
        visitor.page().locator("#password-new").fill("Nueva-Clave-2027!");
        visitor.page().locator("#password-confirm").fill("Nueva-Clave-2027!");
        visitor.page()
                .locator("#kc-passwd-update-form button[type=submit]")
                .last()
                .click();
        assertThat(visitor.opensApp("cape").fact("Correo electrónico")).hasText(citizen.email());
    }
}
