package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * PBKDF2 as Django writes it ({@code pbkdf2_sha256$iterations$salt$hash}, the salt as text) and as passlib does
 * ({@code $pbkdf2-sha256$iterations$salt$hash}, the salt in Base64).
 */
public final class Pbkdf2PasswordFormat implements PasswordFormat {

    private static final Pattern DJANGO =
            Pattern.compile("pbkdf2_(sha1|sha256|sha512)\\$([1-9][0-9]*)\\$([^$]+)\\$([A-Za-z0-9+/]+={0,2})");
    private static final Pattern PASSLIB =
            Pattern.compile("\\$pbkdf2(?:-(sha256|sha512))?\\$([1-9][0-9]*)\\$([A-Za-z0-9./]*)\\$([A-Za-z0-9./]+)");

    @Override
    public boolean recognises(String stored) {
        Matcher passlib = PASSLIB.matcher(stored);
        return isReadable(DJANGO.matcher(stored)) || (isReadable(passlib) && Stored.isBase64(passlib.group(3)));
    }

    private static boolean isReadable(Matcher parts) {
        return parts.matches()
                && Pbkdf2.isAffordable(parts.group(2))
                && Stored.isBase64(parts.group(4))
                && Pbkdf2.isLengthOfKey(Stored.base64(parts.group(4)).length);
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        boolean django = DJANGO.matcher(stored).matches();
        Matcher parts = Stored.parts(django ? DJANGO : PASSLIB, stored);
        byte[] salt = django ? parts.group(3).getBytes(UTF_8) : Stored.base64(parts.group(3));
        return new Pbkdf2(hash(parts.group(1)), salt, Integer.parseInt(parts.group(2)), Stored.base64(parts.group(4)))
                .matches(password);
    }

    /** passlib names no hash where it means SHA-1. */
    private static String hash(@Nullable String name) {
        return name == null ? "sha1" : name;
    }
}
