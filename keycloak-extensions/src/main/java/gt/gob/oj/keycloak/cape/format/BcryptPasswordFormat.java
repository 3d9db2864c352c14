package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * bcrypt as written by PHP, Java and C libraries ({@code $2a$}, {@code $2b$}, {@code $2y$}), up to cost 14; also behind
 * Django's prefixes {@code bcrypt$} and {@code bcrypt_sha256$} (bcrypt of the SHA-256 in hexadecimal).
 */
public final class BcryptPasswordFormat implements PasswordFormat {

    private static final Pattern STORED =
            Pattern.compile("(bcrypt\\$|bcrypt_sha256\\$)?(\\$2[aby]\\$(?:0[4-9]|1[0-4])\\$[./A-Za-z0-9]{53})");

    /** Those libraries ignore what lies beyond 72 bytes, so the person's password was cut there. */
    private static final BCrypt.Verifyer VERIFYER =
            BCrypt.verifyer(BCrypt.Version.VERSION_2B, LongPasswordStrategies.truncate(BCrypt.Version.VERSION_2B));

    @Override
    public boolean recognises(String stored) {
        return STORED.matcher(stored).matches();
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        Matcher parts = Stored.parts(STORED, stored);
        byte[] hashed = "bcrypt_sha256$".equals(parts.group(1))
                ? Stored.hex(Stored.digest("SHA-256", password)).getBytes(US_ASCII)
                : password;
        return VERIFYER.verify(hashed, parts.group(2).getBytes(US_ASCII)).verified;
    }
}
