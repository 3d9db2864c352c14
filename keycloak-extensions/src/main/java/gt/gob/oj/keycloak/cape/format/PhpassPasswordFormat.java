package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/** phpass, the portable hash of WordPress ({@code $P$}) and phpBB ({@code $H$}): MD5 in 2^n rounds. */
public final class PhpassPasswordFormat implements PasswordFormat {

    static final String DIGITS = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    /** The cost character stands for 2^7 to 2^20 rounds. */
    private static final Pattern STORED = Pattern.compile("\\$[PH]\\$[5-9A-I][./A-Za-z0-9]{30}");

    @Override
    public boolean recognises(String stored) {
        return STORED.matcher(stored).matches();
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        int rounds = 1 << DIGITS.indexOf(stored.charAt(3));
        byte[] digest = Stored.digest("MD5", stored.substring(4, 12).getBytes(US_ASCII), password);
        for (int i = 0; i < rounds; i++) {
            digest = Stored.digest("MD5", digest, password);
        }
        return MessageDigest.isEqual(
                encode(digest).getBytes(US_ASCII), stored.substring(12).getBytes(US_ASCII));
    }

    /** Six bits per character; the low bits of each three bytes come first. */
    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 3) {
            int left = Math.min(3, bytes.length - i);
            int bits = 0;
            for (int j = 0; j < left; j++) {
                bits |= (bytes[i + j] & 0xff) << (8 * j);
            }
            for (int j = 0; j <= left; j++) {
                text.append(DIGITS.charAt((bits >> (6 * j)) & 0x3f));
            }
        }
        return text.toString();
    }
}
