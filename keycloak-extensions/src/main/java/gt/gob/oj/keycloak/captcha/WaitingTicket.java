package gt.gob.oj.keycloak.captcha;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Says when a page was made. It shows that a form was open for as long as a person needs; it may serve more than once. */
final class WaitingTicket {

    private static final int SHORTEST_SECONDS = 5;

    enum Verdict {
        WAITED,
        TOO_SOON,
        WRONG
    }

    private WaitingTicket() {}

    static String issue(String key, Instant now) {
        String time = Long.toString(now.getEpochSecond());
        return time + "." + seal(key, time);
    }

    static Verdict read(String key, String ticket, Instant now) {
        String[] parts = ticket.split("\\.", 2);
        if (parts.length < 2
                || !MessageDigest.isEqual(
                        parts[1].getBytes(StandardCharsets.UTF_8),
                        seal(key, parts[0]).getBytes(StandardCharsets.UTF_8))) {
            return Verdict.WRONG;
        }
        long age = now.getEpochSecond() - Long.parseLong(parts[0]);
        if (age > AltchaChallenge.LIFETIME_SECONDS) {
            return Verdict.WRONG;
        }
        return age < SHORTEST_SECONDS ? Verdict.TOO_SOON : Verdict.WAITED;
    }

    private static String seal(String key, String time) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("ticket " + time).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
