package gt.gob.oj.keycloak.captcha;

import gt.gob.oj.keycloak.Seal;
import java.time.Instant;

/**
 * Records when a page was created. It proves that a form was open as long as a person needs; it may be used more than
 * once.
 */
final class WaitingTicket {

    private static final int SHORTEST_SECONDS = 5;

    enum Verdict {
        WAITED,
        TOO_SOON,
        WRONG
    }

    private WaitingTicket() {}

    static String issue(Seal seal, Instant now) {
        String time = Long.toString(now.getEpochSecond());
        return time + "." + seal.of(time);
    }

    static Verdict read(Seal seal, String ticket, Instant now) {
        String[] parts = ticket.split("\\.", 2);
        if (parts.length < 2 || !Seal.same(parts[1], seal.of(parts[0]))) {
            return Verdict.WRONG;
        }
        long age = now.getEpochSecond() - Long.parseLong(parts[0]);
        if (age > AltchaChallenge.LIFETIME_SECONDS) {
            return Verdict.WRONG;
        }
        return age < SHORTEST_SECONDS ? Verdict.TOO_SOON : Verdict.WAITED;
    }
}
