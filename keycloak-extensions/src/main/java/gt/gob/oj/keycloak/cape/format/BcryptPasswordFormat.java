package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/**
 * bcrypt as written by PHP, Java and C libraries ({@code $2a$}, {@code $2b$}, {@code $2y$}), up to cost 14; also behind
 * Django's prefixes {@code bcrypt$} and {@code bcrypt_sha256$} (bcrypt of the SHA-256 in hexadecimal). What lies
 * beyond 72 bytes of a password counts for nothing, as in those libraries.
 */
public final class BcryptPasswordFormat implements PasswordFormat {

    private static final Pattern STORED =
            Pattern.compile("(bcrypt\\$|bcrypt_sha256\\$)?(\\$2[aby]\\$(?:0[4-9]|1[0-4])\\$[./A-Za-z0-9]{53})");

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
        return OpenBSDBCrypt.checkPassword(parts.group(2), hashed);
    }
}
