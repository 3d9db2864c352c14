package gt.gob.oj.keycloak.cape.format;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spring Security's PBKDF2 with the defaults of its delegating encoder: {@code {pbkdf2}} (SHA-1) and {@code
 * {pbkdf2@SpringSecurity_v5_8}} (SHA-256), salt and hash together in hexadecimal.
 */
public final class SpringPbkdf2PasswordFormat implements PasswordFormat {

    private static final Pattern STORED =
            Pattern.compile("\\{pbkdf2(?:}([0-9a-f]{80})|@SpringSecurity_v5_8}([0-9a-f]{96}))");
    private static final int SALT = 8;
    private static final int ITERATIONS = 185_000;
    private static final int SALT_V5_8 = 16;
    private static final int ITERATIONS_V5_8 = 310_000;

    @Override
    public boolean recognises(String stored) {
        return STORED.matcher(stored).matches();
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        Matcher parts = Stored.parts(STORED, stored);
        return parts.group(2) == null
                ? pbkdf2("sha1", parts.group(1), SALT, ITERATIONS).matches(password)
                : pbkdf2("sha256", parts.group(2), SALT_V5_8, ITERATIONS_V5_8).matches(password);
    }

    private static Pbkdf2 pbkdf2(String hash, String hex, int salt, int iterations) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        return new Pbkdf2(hash, Arrays.copyOf(bytes, salt), iterations, Arrays.copyOfRange(bytes, salt, bytes.length));
    }
}
