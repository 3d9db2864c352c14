package gt.gob.oj.keycloak.cape;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** bcrypt as written by PHP, Java and C libraries ({@code $2a$}, {@code $2b$}, {@code $2y$}), up to cost 14. */
public final class BcryptPasswordFormat implements PasswordFormat {

    private static final Pattern STORED = Pattern.compile("\\$2[aby]\\$(0[4-9]|1[0-4])\\$[./A-Za-z0-9]{53}");

    /** Those libraries ignore what lies beyond 72 bytes, so the person's password was cut there. */
    private static final BCrypt.Verifyer VERIFYER =
            BCrypt.verifyer(BCrypt.Version.VERSION_2B, LongPasswordStrategies.truncate(BCrypt.Version.VERSION_2B));

    @Override
    public boolean recognises(String stored) {
        return STORED.matcher(stored).matches();
    }

    @Override
    public boolean matches(String password, String stored) {
        return VERIFYER.verify(password.getBytes(StandardCharsets.UTF_8), stored.getBytes(StandardCharsets.US_ASCII))
                .verified;
    }
}
