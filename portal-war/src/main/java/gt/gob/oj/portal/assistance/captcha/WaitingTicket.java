package gt.gob.oj.portal.assistance.captcha;

import gt.gob.oj.portal.page.http.Network;
import gt.gob.oj.portal.page.settings.SecretKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Replaces the captcha for browsers without script. It proves when the form was loaded, and so that a person had time
 * to fill it in. It can be used more than once; uses per hour are limited for each network.
 */
public final class WaitingTicket {
    public static final String FIELD = "captcha-ticket";

    private static final int SHORTEST_SECONDS = 5;
    private static final int LONGEST_SECONDS = 1200;
    private static final int SECONDS_PER_HOUR = 3600;
    private static final int FORMS_PER_HOUR = 10;

    public enum Verdict {
        WAITED,
        TOO_SOON,
        WRONG
    }

    private final byte[] key;

    WaitingTicket(byte[] key) {
        this.key = key.clone();
    }

    public String issue(Instant now) {
        return now.getEpochSecond() + "." + seal("ticket " + now.getEpochSecond());
    }

    public Verdict read(String ticket, Instant now) {
        String[] parts = ticket.split("\\.", 2);
        if (parts.length < 2
                || !MessageDigest.isEqual(
                        parts[1].getBytes(StandardCharsets.UTF_8),
                        seal("ticket " + parts[0]).getBytes(StandardCharsets.UTF_8))) {
            return Verdict.WRONG;
        }
        long age = now.getEpochSecond() - Long.parseLong(parts[0]);
        if (age > LONGEST_SECONDS) {
            return Verdict.WRONG;
        }
        return age < SHORTEST_SECONDS ? Verdict.TOO_SOON : Verdict.WAITED;
    }

    /**
     * Returns the names of the uses that one address, or one IPv6 network, has in this hour. Each can be taken once.
     */
    List<String> places(String address, Instant now) {
        long hour = now.getEpochSecond() / SECONDS_PER_HOUR;
        return IntStream.range(0, FORMS_PER_HOUR)
                .mapToObj(place -> seal("place " + Network.of(address).prefix() + " " + hour + " " + place))
                .toList();
    }

    private String seal(String text) {
        return HexFormat.of().formatHex(SecretKeys.sign(key, text));
    }
}
