package gt.gob.oj.journeys.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.PersonalClaims;
import gt.gob.oj.journeys.fixture.ResetMail;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.VisitedAddresses;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.page.ResetPage;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses end up in histories, proxies and access logs. */
@Journey
class AddressesHoldNoPersonalDataJourney {

    @Test
    void signing_in_and_out_of_the_portal_puts_no_personal_data_into_addresses(Visitor visitor) {
        VisitedAddresses addresses = new VisitedAddresses(visitor.page());
        visitor.signsIn(LocalPerson.VERIFICADO);
        visitor.opensMyAccount();
        visitor.opensHome().signOut();

        assertThat(addresses.all())
                .anyMatch(address -> address.matches(".*/logout\\?(?=.*id_token_hint=)(?=.*state=).*"));
        assertThat(addresses.tokens())
                .isNotEmpty()
                .allSatisfy(claims -> assertThat(claims.keySet()).contains("sub", "sid"));
        assertNothingPersonal(addresses, LocalPerson.VERIFICADO.email());
    }

    /** The ID token of an app holds the claims that the app requested, so the app sends it by POST. */
    @Test
    void signing_out_of_an_app_puts_no_personal_data_into_addresses(Visitor visitor) {
        VisitedAddresses addresses = new VisitedAddresses(visitor.page());
        visitor.signsIn(LocalPerson.VERIFICADO);
        assertThat(visitor.opensApp("cape").fact("Correo electrónico")).hasText(LocalPerson.VERIFICADO.email());
        assertThat(visitor.opensApp("cape").signOut().says("Su sesión ha terminado"))
                .isVisible();

        assertNothingPersonal(addresses, LocalPerson.VERIFICADO.email());
    }

    @Test
    void a_password_link_does_not_contain_the_e_mail_address(Visitor visitor, Mailbox mailbox, RunningStack stack)
            throws Exception {
        String email = LocalCitizens.create(stack);
        VisitedAddresses addresses = new VisitedAddresses(visitor.page());
        assertThat(visitor.opensHome().signIn().forgotPassword().request(email).sent())
                .isVisible();

        visitor.opens(ResetMail.link(mailbox, email));
        assertThat(new ResetPage(visitor.page()).says("contraseña")).isVisible();

        assertThat(addresses.tokens()).isNotEmpty();
        assertNothingPersonal(addresses, email);
    }

    private static void assertNothingPersonal(VisitedAddresses addresses, String email) {
        List<JsonObject> tokens = addresses.tokens();
        assertThat(tokens)
                .allSatisfy(claims -> assertThat(claims.keySet()).doesNotContain(PersonalClaims.names()))
                .noneMatch(claims -> claims.toString().contains(email));
        assertThat(addresses.all())
                .extracting(address -> URLDecoder.decode(address, StandardCharsets.UTF_8))
                .noneMatch(address -> address.contains(email));
    }
}
