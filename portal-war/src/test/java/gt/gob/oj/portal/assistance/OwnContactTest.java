package gt.gob.oj.portal.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.assistance.OwnContactClient.Account;
import gt.gob.oj.portal.assistance.OwnContactClient.OwnRecord;
import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.signin.session.Profile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OwnContactTest {
    private static final Profile PROFILE = new Profile("", "", "ana@example.com", "", "");

    @Test
    void the_form_is_prefilled_with_data_of_the_identity_server() {
        AssistanceForm form = OwnContact.of(
                "t",
                PROFILE,
                WireSample.read("""
                {"firstName": "Ana María", "lastName": "Tzunun", "email": "ana@example.com",
                 "attributes": {"phoneNumber": ["+50255551234"]}}""", Account.class),
                WireSample.read(
                        """
                {"cui": "1234567890123", "birthDate": "%s"}""".formatted(LocalDate.now(java.time.ZoneId.of("America/Guatemala"))
                                .minusYears(40)
                                .minusDays(2)),
                        OwnRecord.class));

        assertThat(form.sender().givenName()).isEqualTo("Ana María");
        assertThat(form.sender().familyName()).isEqualTo("Tzunun");
        assertThat(form.sender().cui()).isEqualTo("1234567890123");
        assertThat(form.sender().age()).isEqualTo("40");
        assertThat(form.contact().phone()).isEqualTo("5555 1234");
        assertThat(form.contact().email())
                .isEqualTo(form.contact().emailAgain())
                .isEqualTo("ana@example.com");
    }

    @Test
    void in_an_outage_the_form_is_prefilled_with_the_claims_of_the_sign_in() {
        AssistanceForm form = OwnContact.of("t", PROFILE, Account.UNKNOWN, OwnRecord.UNKNOWN);

        assertThat(form.contact().email()).isEqualTo("ana@example.com");
        assertThat(form.contact().phone()).isEmpty();
        assertThat(form.sender().age()).isEmpty();
    }
}
