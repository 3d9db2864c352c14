package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One round of a digest in hexadecimal. Bare: MD5, SHA-1, SHA-256 or SHA-512 by length. Joomla: {@code digest:salt} of
 * password, then salt. Django: {@code md5$salt$digest} and {@code sha1$salt$digest} of salt, then password.
 */
public final class DigestPasswordFormat implements PasswordFormat {

    private static final String DIGEST = "([0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128})";
    private static final Pattern SALT_LAST = Pattern.compile(DIGEST + "(?::(.{1,64}))?");
    private static final Pattern SALT_FIRST = Pattern.compile("(?:md5|sha1)\\$([^$]*)\\$([0-9a-f]{32}|[0-9a-f]{40})");
    private static final Map<Integer, String> ALGORITHMS =
            Map.of(32, "MD5", 40, "SHA-1", 64, "SHA-256", 128, "SHA-512");

    @Override
    public boolean recognises(String stored) {
        return SALT_LAST.matcher(stored).matches() || SALT_FIRST.matcher(stored).matches();
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        Matcher first = SALT_FIRST.matcher(stored);
        if (first.matches()) {
            return isDigest(first.group(2), first.group(1).getBytes(UTF_8), password);
        }
        Matcher last = Stored.parts(SALT_LAST, stored);
        byte[] salt = last.group(2) == null ? new byte[0] : last.group(2).getBytes(UTF_8);
        return isDigest(last.group(1), password, salt);
    }

    private static boolean isDigest(String hex, byte[]... parts) {
        String algorithm = ALGORITHMS.getOrDefault(hex.length(), "");
        return MessageDigest.isEqual(
                Stored.digest(algorithm, parts), HexFormat.of().parseHex(hex));
    }
}
