package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/**
 * Drupal 7 to 10.0 ({@code $S$}): phpass with SHA-512. A leading {@code U} marks a hash of the MD5 that Drupal 6 had
 * stored.
 */
public final class DrupalPasswordFormat implements PasswordFormat {

    /** The cost character stands for 2^7 to 2^20 rounds. Drupal truncates the hash to 43 characters. */
    private static final Pattern STORED = Pattern.compile("U?\\$S\\$[5-9A-I][./A-Za-z0-9]{51}");

    private static final int LETTERS = 43;

    @Override
    public boolean recognises(String stored) {
        return STORED.matcher(stored).matches();
    }

    @Override
    public boolean matches(byte[] password, String written) {
        boolean ofMd5 = written.startsWith("U");
        String stored = ofMd5 ? written.substring(1) : written;
        byte[] hashed = ofMd5 ? Stored.hex(Stored.digest("MD5", password)).getBytes(US_ASCII) : password;
        int rounds = 1 << PhpassPasswordFormat.DIGITS.indexOf(stored.charAt(3));
        byte[] digest = Stored.digest("SHA-512", stored.substring(4, 12).getBytes(US_ASCII), hashed);
        for (int i = 0; i < rounds; i++) {
            digest = Stored.digest("SHA-512", digest, hashed);
        }
        String again = PhpassPasswordFormat.encode(digest).substring(0, LETTERS);
        return MessageDigest.isEqual(
                again.getBytes(US_ASCII), stored.substring(12).getBytes(US_ASCII));
    }
}
