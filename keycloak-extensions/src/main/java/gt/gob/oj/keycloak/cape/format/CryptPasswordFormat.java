package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.security.MessageDigest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.Md5Crypt;
import org.apache.commons.codec.digest.Sha2Crypt;

/**
 * crypt(3): {@code $1$} and Apache's {@code $apr1$} (MD5), {@code $5$} (SHA-256) and {@code $6$} (SHA-512), with or
 * without LDAP's prefix {@code {CRYPT}}.
 */
public final class CryptPasswordFormat implements PasswordFormat {

    private static final Pattern STORED =
            Pattern.compile("(?i:\\{crypt})?\\$(1|apr1|5|6)\\$(?:rounds=([1-9][0-9]{3,6})\\$)?"
                    + "[./A-Za-z0-9]{1,16}\\$([./A-Za-z0-9]{22}|[./A-Za-z0-9]{43}|[./A-Za-z0-9]{86})");
    private static final int MAX_ROUNDS = 1_000_000;

    @Override
    public boolean recognises(String stored) {
        Matcher parts = STORED.matcher(stored);
        return parts.matches()
                && (parts.group(2) == null || Integer.parseInt(parts.group(2)) <= MAX_ROUNDS)
                && parts.group(3).length()
                        == switch (parts.group(1)) {
                            case "5" -> 43;
                            case "6" -> 86;
                            default -> 22;
                        };
    }

    @Override
    public boolean matches(byte[] password, String written) {
        // The library overwrites the password it is given.
        byte[] copy = password.clone();
        String stored = written.substring(written.indexOf('$'));
        String again = switch (Stored.parts(STORED, stored).group(1)) {
            case "1" -> Md5Crypt.md5Crypt(copy, stored);
            case "apr1" -> Md5Crypt.apr1Crypt(copy, stored);
            case "5" -> Sha2Crypt.sha256Crypt(copy, stored);
            default -> Sha2Crypt.sha512Crypt(copy, stored);
        };
        return MessageDigest.isEqual(again.getBytes(US_ASCII), stored.getBytes(US_ASCII));
    }
}
