package gt.gob.oj.keycloak.captcha;

import static gt.gob.oj.keycloak.captcha.WaitingTicket.Verdict.TOO_SOON;
import static gt.gob.oj.keycloak.captcha.WaitingTicket.Verdict.WAITED;
import static gt.gob.oj.keycloak.captcha.WaitingTicket.Verdict.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingTicketTest {

    private static final String KEY = "a key of the realm";
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void itServesFromFiveSecondsToTwentyMinutes() {
        String ticket = WaitingTicket.issue(KEY, NOON);

        assertThat(WaitingTicket.read(KEY, ticket, NOON.plusSeconds(4))).isEqualTo(TOO_SOON);
        assertThat(WaitingTicket.read(KEY, ticket, NOON.plusSeconds(5))).isEqualTo(WAITED);
        assertThat(WaitingTicket.read(KEY, ticket, NOON.plusSeconds(1200))).isEqualTo(WAITED);
        assertThat(WaitingTicket.read(KEY, ticket, NOON.plusSeconds(1201))).isEqualTo(WRONG);
    }

    @Test
    void nobodyElseCanMakeOneOrMakeItOlder() {
        String ticket = WaitingTicket.issue(KEY, NOON);
        String older =
                ticket.replaceFirst("^\\d+", Long.toString(NOON.minusSeconds(60).getEpochSecond()));

        assertThat(WaitingTicket.read(KEY, older, NOON)).isEqualTo(WRONG);
        assertThat(WaitingTicket.read("another key", ticket, NOON.plusSeconds(9)))
                .isEqualTo(WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x", "1", "1.", ".a", "9999999999999999999.a"})
    void aTextThatIsNoTicketIsWrong(String text) {
        assertThat(WaitingTicket.read(KEY, text, NOON)).isEqualTo(WRONG);
    }
}
