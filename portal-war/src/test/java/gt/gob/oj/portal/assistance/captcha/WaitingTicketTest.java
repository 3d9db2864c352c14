package gt.gob.oj.portal.assistance.captcha;

import static gt.gob.oj.portal.assistance.captcha.WaitingTicket.Verdict.TOO_SOON;
import static gt.gob.oj.portal.assistance.captcha.WaitingTicket.Verdict.WAITED;
import static gt.gob.oj.portal.assistance.captcha.WaitingTicket.Verdict.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingTicketTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final WaitingTicket tickets = new WaitingTicket(new byte[32]);

    @Test
    void a_ticket_is_valid_from_five_seconds_to_twenty_minutes() {
        String ticket = tickets.issue(NOON);

        assertThat(tickets.read(ticket, NOON.plusSeconds(4))).isEqualTo(TOO_SOON);
        assertThat(tickets.read(ticket, NOON.plusSeconds(5))).isEqualTo(WAITED);
        assertThat(tickets.read(ticket, NOON.plusSeconds(1201))).isEqualTo(WRONG);
        assertThat(new WaitingTicket(new byte[] {1}).read(ticket, NOON.plusSeconds(9)))
                .isEqualTo(WRONG);
        assertThat(tickets.read("1", NOON)).isEqualTo(WRONG);
    }

    @Test
    void an_address_can_send_ten_forms_an_hour() {
        assertThat(tickets.places("192.0.2.1", NOON))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(place -> place.length() == 64)
                .doesNotContainAnyElementsOf(tickets.places("192.0.2.2", NOON))
                .doesNotContainAnyElementsOf(tickets.places("192.0.2.1", NOON.plusSeconds(3600)));
    }
}
