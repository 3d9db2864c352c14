package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/**
 * bcrypt from PHP, Java and C libraries ({@code $2a$}, {@code $2b$}, {@code $2x$}, {@code $2y$}), up to cost 14. Also
 * with Django's prefixes {@code bcrypt$} and {@code bcrypt_sha256$} (bcrypt of the SHA-256 in hexadecimal), Spring's
 * {@code {bcrypt}} and LDAP's. As in those libraries, only the first 72 bytes of a password count.
 */
public final class BcryptPasswordFormat implements PasswordFormat {

    private static final Pattern STORED = Pattern.compile(
            "(bcrypt\\$|bcrypt_sha256\\$|(?i:\\{(?:bcrypt|crypt|blf-crypt)}))?(\\$2[abxy]\\$(?:0[4-9]|1[0-4])\\$[./A-Za-z0-9]{53})");

    private static final int LONGEST = 72;

    @Override
    public boolean recognises(String stored) {
        return STORED.matcher(stored).matches();
    }

    @Override
    public int reach(byte[] password, String stored) {
        if (stored.startsWith("bcrypt_sha256$")) {
            return Integer.MAX_VALUE;
        }
        return hasSignExtensionBug(stored) && !isAscii(password) ? 1 : LONGEST;
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        Matcher parts = Stored.parts(STORED, stored);
        byte[] hashed = "bcrypt_sha256$".equals(parts.group(1))
                ? Stored.hex(Stored.digest("SHA-256", password)).getBytes(US_ASCII)
                : password;
        return matches(hashed, parts.group(2), LibCrypt.loaded());
    }

    /** The variants a, b and y are equivalent today; every library supports {@code $2y$}. */
    static boolean matches(byte[] password, String stored, Optional<LibCrypt> library) {
        String usual = "$2y$" + stored.substring(4);
        boolean buggy = hasSignExtensionBug(stored) && !isAscii(password);
        return library.filter(l -> !hasZero(password))
                .flatMap(l -> l.hash(password, buggy ? stored : usual))
                .map(hash -> MessageDigest.isEqual(digest(hash), digest(stored)))
                .orElseGet(() -> !buggy && OpenBSDBCrypt.checkPassword(usual, password));
    }

    /**
     * Written by crypt_blowfish before 1.1, whose bug let a non-ASCII character erase up to three characters before it.
     */
    private static boolean hasSignExtensionBug(String stored) {
        return stored.contains("$2x$");
    }

    private static boolean isAscii(byte[] password) {
        for (byte b : password) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The digest after version, cost and salt. The last character of the salt has several equivalent spellings. */
    private static byte[] digest(String hash) {
        return hash.substring(29).getBytes(US_ASCII);
    }

    private static boolean hasZero(byte[] password) {
        for (byte b : password) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
