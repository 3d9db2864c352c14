package gt.gob.oj.journeys.outages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.WithoutScript;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.people.LocalPerson;
import java.sql.SQLException;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The status page, and what the home page shows meanwhile. Each test starts what it has stopped. */
@Journey(cape = Cape.CHANGED)
@Isolated("kills servers")
@Order(RunOrder.KILLS)
class StatusJourney {

    private static final String CAPE_WORKS = "Las personas con usuario de CAPE pueden ingresar.";

    @Test
    void an_outage_of_cape_and_its_end_are_told(@WithoutScript Visitor visitor, RunningStack stack)
            throws SQLException {
        awaitWords(visitor, stack, CAPE_WORKS);
        assertThat(words(visitor, "Puede ingresar al portal y a los sistemas autorizados."))
                .isVisible();
        Assertions.assertThat(visitor.page().context().cookies(stack.portal())).isEmpty();

        stack.withoutCape(() -> {
            PlainSignIn.at(stack).tryOnce(aCitizen().build().email(), "Otra-Clave-1");
            awaitWords(visitor, stack, "CAPE no responde.");
            assertThat(words(visitor, "Desde el")).isVisible();
            assertThat(words(visitor, "Qué puede hacer mientras tanto")).isVisible();
        });

        awaitWords(visitor, stack, CAPE_WORKS);
    }

    @Test
    void the_page_answers_without_the_sign_in_server_and_without_the_database(
            Visitor citizen, Visitor stranger, RunningStack stack) throws SQLException {
        citizen.signsIn(LocalCitizens.create(stack), LocalPerson.PASSWORD);
        citizen.opensHome();
        assertThat(words(citizen, "Su identidad aún no está verificada.")).isVisible();
        stack.kill("keycloak");
        try {
            citizen.opensHome();
            assertThat(link(citizen, "MI IDENTIDAD")).isVisible();
            assertThat(words(citizen, "Su identidad aún no está verificada.")).isHidden();

            citizen.opensMyIdentity();
            link(citizen, "Vea qué funciona").click();
            awaitWords(citizen, stack, "El servicio de ingreso no responde.");
            assertThat(words(citizen, "Las páginas, la búsqueda y los formularios funcionan."))
                    .isVisible();
            Assertions.assertThat(citizen.faults("status-outage")).isEmpty();

            stack.kill("postgres");
            awaitWords(stranger, stack, "Las páginas públicas se muestran");
            awaitWords(citizen, stack, "El servicio de ingreso no responde.");
        } finally {
            stack.start("postgres");
            stack.start("keycloak");
        }

        awaitWords(citizen, stack, "Puede ingresar al portal y a los sistemas autorizados.");
    }

    private static void awaitWords(Visitor visitor, RunningStack stack, String words) {
        Awaitility.await(words)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .pollInSameThread()
                .until(() -> {
                    Response answer = visitor.page().navigate(stack.portal() + "/estado");
                    Assertions.assertThat(answer.status()).isEqualTo(200);
                    return words(visitor, words).isVisible();
                });
    }

    private static Locator words(Visitor visitor, String words) {
        return visitor.page().locator("main").getByText(words).first();
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}
