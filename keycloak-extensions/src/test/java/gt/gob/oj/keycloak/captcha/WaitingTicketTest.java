package gt.gob.oj.keycloak.captcha;

import static gt.gob.oj.keycloak.captcha.WaitingTicket.Verdict.TOO_SOON;
import static gt.gob.oj.keycloak.captcha.WaitingTicket.Verdict.WAITED;
import static gt.gob.oj.keycloak.captcha.WaitingTicket.Verdict.WRONG;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Seal;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingTicketTest {

    private static final Seal SEAL = sealWith("a key of the realm");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void ticket_is_valid_from_five_seconds_to_twenty_minutes() {
        String ticket = WaitingTicket.issue(SEAL, NOON);

        assertThat(WaitingTicket.read(SEAL, ticket, NOON.plusSeconds(4))).isEqualTo(TOO_SOON);
        assertThat(WaitingTicket.read(SEAL, ticket, NOON.plusSeconds(5))).isEqualTo(WAITED);
        assertThat(WaitingTicket.read(SEAL, ticket, NOON.plusSeconds(1200))).isEqualTo(WAITED);
        assertThat(WaitingTicket.read(SEAL, ticket, NOON.plusSeconds(1201))).isEqualTo(WRONG);
    }

    @Test
    void ticket_and_its_age_cannot_be_forged() {
        String ticket = WaitingTicket.issue(SEAL, NOON);
        String older =
                ticket.replaceFirst("^\\d+", Long.toString(NOON.minusSeconds(60).getEpochSecond()));

        assertThat(WaitingTicket.read(SEAL, older, NOON)).isEqualTo(WRONG);
        assertThat(WaitingTicket.read(sealWith("another key"), ticket, NOON.plusSeconds(9)))
                .isEqualTo(WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x", "1", "1.", ".a", "9999999999999999999.a"})
    void malformed_ticket_is_rejected(String text) {
        assertThat(WaitingTicket.read(SEAL, text, NOON)).isEqualTo(WRONG);
    }

    private static Seal sealWith(String key) {
        return new Seal(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"), "ticket");
    }
}
