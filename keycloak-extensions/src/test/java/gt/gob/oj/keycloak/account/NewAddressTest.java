package gt.gob.oj.keycloak.account;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Seal;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.keycloak.models.utils.FormMessage;

class NewAddressTest {

    private static final Seal SEAL = new Seal(new SecretKeySpec(new byte[] {1, 2, 3}, "HmacSHA512"), "codes");
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final MailedCodes CODES = new MailedCodes("123456", "654321");

    private final NewAddress waiting = NewAddress.awaiting("ana@example.com", CODES, SEAL, NOW);

    @Test
    void address_is_confirmed_only_by_both_codes_in_their_fields() {
        assertThat(waiting.confirmedBy(CODES, SEAL)).isTrue();
        assertThat(waiting.confirmedBy(new MailedCodes("123456", "123456"), SEAL))
                .isFalse();
        assertThat(waiting.confirmedBy(new MailedCodes("654321", "654321"), SEAL))
                .isFalse();
        assertThat(waiting.confirmedBy(new MailedCodes("654321", "123456"), SEAL))
                .isFalse();
    }

    @Test
    void new_address_expires_after_ten_minutes() {
        assertThat(waiting.over(NOW.plusSeconds(599))).isFalse();
        assertThat(waiting.over(NOW.plusSeconds(600))).isTrue();
    }

    @Test
    void stored_form_contains_no_code_and_can_be_read_again() {
        assertThat(waiting.write()).doesNotContain("123456", "654321");
        assertThat(NewAddress.read(waiting.write())).isEqualTo(waiting);
    }

    @Test
    void codes_of_another_pair_of_mails_do_not_count() {
        NewAddress other = NewAddress.awaiting("ana@example.com", MailedCodes.random(), SEAL, NOW);

        assertThat(other.oldSeal()).isNotEqualTo(waiting.oldSeal());
        assertThat(MailedCodes.random().areWhole()).isTrue();
    }

    @Test
    void each_field_reports_what_is_missing() {
        assertThat(new MailedCodes("12345", "").mistakes())
                .extracting(FormMessage::getField)
                .containsExactly("old-code", "new-code");
    }
}
