package gt.gob.oj.journeys.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.kit.AuthenticatorApp;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keycloak's admin console of the realm {@code oj}. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.LATE)
class AdminConsoleJourney {

    @Test
    void a_technical_administrator_sees_the_realm_without_a_violation_of_the_security_policy(
            Visitor technician, RunningStack stack) {
        List<String> refused = new CopyOnWriteArrayList<>();
        technician.page().onConsoleMessage(message -> addRefusal(refused, message));

        Page console = open(technician, stack, LocalPerson.TECNICO);
        console.getByText("Clientes").first().click();

        assertThat(console.getByText("consulta-distancia").first()).isVisible();
        assertThat(console.getByText("Teresa").first()).isVisible();
        assertThat(refused).isEmpty();
    }

    /**
     * The console does not know the person's language yet and speaks English, so the text appears in both languages.
     */
    @ParameterizedTest
    @EnumSource(names = {"CIUDADANO", "ADMINISTRADOR", "REVISOR"})
    void other_people_are_told_that_they_have_no_access(LocalPerson person, Visitor visitor, RunningStack stack) {
        Page console = open(visitor, stack, person);

        assertThat(console.getByText("No tiene permiso para usar esta consola").first())
                .isVisible();
    }

    @Test
    void the_security_policy_of_the_console_allows_only_its_own_inline_scripts(RunningStack stack) {
        String policy = new PlainBrowser()
                .get(stack.keycloak() + "/admin/oj/console/")
                .headers()
                .get("content-security-policy");

        assertThat(policy).contains("script-src 'self' 'sha256-").doesNotContain("'unsafe-eval'");
        assertThat(policy.replaceAll("style-src[^;]*;", "")).doesNotContain("'unsafe-inline'");
    }

    private static void addRefusal(List<String> refused, ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            refused.add(message.text());
        }
    }

    private static Page open(Visitor visitor, RunningStack stack, LocalPerson person) {
        Page page = visitor.opens(stack.keycloak() + "/admin/oj/console/");
        visitor.seesSignIn().submit(person.email(), LocalPerson.PASSWORD);
        if (person.givesCodes()) {
            visitor.seesSecondFactor().submit(new AuthenticatorApp(person.email(), LocalPerson.SECRET).code());
        }
        return page;
    }
}
