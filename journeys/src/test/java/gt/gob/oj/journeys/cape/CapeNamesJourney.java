package gt.gob.oj.journeys.cape;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.fixture.ResetMail;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainRegistration;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.page.ResetPage;
import gt.gob.oj.journeys.page.SignInPage;
import gt.gob.oj.journeys.people.Citizen;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People of CAPE sign in by address and by CUI, reset a password, and register. */
@Journey
class CapeNamesJourney {

    private static final String NEW = "Nueva-Clave-2027!";

    @Test
    void a_cui_in_any_grouping_is_a_user_name_before_and_after_the_first_sign_in(
            Visitor first, Visitor second, RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen);
        String grouped = " " + citizen.cui().substring(0, 4) + " "
                + citizen.cui().substring(4, 9) + "-" + citizen.cui().substring(9) + " ";

        first.signsIn(grouped, citizen.password());
        String subject = first.opensApp("cape").subject();
        second.signsIn(citizen.cui(), citizen.password());

        assertThat(second.opensApp("cape").fact("Identificador")).hasText(subject);
        assertThat(second.opensApp("cape").fact("Correo electrónico")).hasText(citizen.email());
        assertThat(RealmDatabase.count(
                        stack,
                        "select count(*) from event_entity where details_json like '%' || ? || '%'",
                        citizen.cui()))
                .as("events that name the CUI")
                .isZero();
    }

    @Test
    void a_wrong_password_shows_the_typed_cui_and_not_its_owner(Visitor stranger, RunningStack stack)
            throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen);
        SignInPage page = stranger.opensHome().signIn();

        page.submit(citizen.cui(), "Otra-Clave-1");

        assertThat(page.says("no son correctos")).isVisible();
        assertThat(page.email()).hasValue(citizen.cui());
        assertThat(stranger.page().content()).doesNotContain(citizen.email());
        assertThat(CapeAccounts.inTheRealm(stack, citizen)).isZero();
    }

    @Test
    void an_address_works_in_any_case_and_with_white_space(RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen);

        assertThat(PlainSignIn.at(stack)
                        .tryOnce("\u00a0" + citizen.email().toUpperCase(Locale.ROOT) + " ", citizen.password())
                        .status())
                .isEqualTo(302);
        assertThat(CapeAccounts.inTheRealm(stack, citizen)).isOne();
    }

    @Test
    void a_password_reset_before_the_first_sign_in_creates_the_same_user_as_a_sign_in(
            Visitor forgetful, Mailbox mailbox, RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen);
        assertThat(forgetful
                        .opensHome()
                        .signIn()
                        .forgotPassword()
                        .request(citizen.email())
                        .sent())
                .isVisible();
        String link = ResetMail.link(mailbox, citizen.email());
        forgetful.opens(link);
        ResetPage page = new ResetPage(forgetful.page());

        page.newPassword("corta");
        assertThat(forgetful.page().locator(".govuk-error-summary")).isVisible();
        assertThat(CapeAccounts.inTheRealm(stack, citizen)).isZero();
        page.newPassword(NEW);

        assertThat(page.says("ha sido cambiada")).isVisible();
        assertThat(usersWithStableId(stack, citizen)).isOne();
        assertThat(new PlainBrowser().get(link).status())
                .as("the link works once")
                .isEqualTo(400);
        assertThat(PlainSignIn.at(stack)
                        .tryOnce(citizen.email(), citizen.password())
                        .body())
                .as("the CAPE password no longer works")
                .contains("no son correctos");
        forgetful.signsIn(citizen.cui(), NEW);
        assertThat(forgetful.opensApp("cape").fact("Correo electrónico")).hasText(citizen.email());
    }

    @Test
    void registering_with_an_address_or_cui_of_cape_shows_the_usual_answer_and_mails_the_owner(
            Mailbox mailbox, RunningStack stack) throws SQLException {
        Citizen byAddress = aCitizen().build();
        Citizen byNumber = aCitizen().build();
        CapeAccounts.create(stack, byAddress);
        CapeAccounts.create(stack, byNumber);
        Citizen stranger = aCitizen().withCui(byNumber.cui()).build();

        register(stack, aCitizen().withEmail(byAddress.email()).build());
        register(stack, stranger);

        assertThat(mailbox.await(byAddress.email()).subject()).contains("usuario en CAPE");
        assertThat(mailbox.await(byNumber.email()).subject()).contains("usuario en CAPE");
        assertThat(mailbox.await(stranger.email()).subject()).doesNotContain("CAPE");
        assertThat(CapeAccounts.inTheRealm(stack, byAddress)).isZero();
    }

    private static void register(RunningStack stack, Citizen citizen) {
        assertThat(PlainRegistration.at(stack)
                        .submit(citizen.cui(), citizen.birthDate(), citizen.email(), citizen.password())
                        .body())
                .contains("Su información debe ser verificada");
    }

    /** Counts the users whose id follows from the realm and from CAPE's own id. */
    private static int usersWithStableId(RunningStack stack, Citizen citizen) throws SQLException {
        try (var realm = stack.database("keycloak");
                var statement = realm.createStatement();
                var row = statement.executeQuery("select id from realm where name = 'oj'")) {
            row.next();
            String name = row.getString(1) + "|cape|" + CapeAccounts.id(stack, citizen);
            return RealmDatabase.count(
                    stack,
                    "select count(*) from user_entity where id = ?",
                    UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                            .toString());
        }
    }
}
