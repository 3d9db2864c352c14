package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * PBKDF2 as written by Django ({@code pbkdf2_sha256$iterations$salt$hash}, the salt as text), Werkzeug ({@code
 * pbkdf2:sha256:iterations$salt$hash}, the hash in hexadecimal), passlib ({@code $pbkdf2-sha256$iterations$salt$hash},
 * the salt in Base64) and LDAP (the same after {@code {PBKDF2-SHA256}}).
 */
public final class Pbkdf2PasswordFormat implements PasswordFormat {

    private static final Pattern DJANGO =
            Pattern.compile("pbkdf2_(sha1|sha256|sha512)\\$([1-9][0-9]*)\\$([^$]+)\\$([A-Za-z0-9+/]+={0,2})");
    private static final Pattern WERKZEUG =
            Pattern.compile("pbkdf2:(sha1|sha256|sha512):([1-9][0-9]*)\\$([^$]+)\\$((?:[0-9a-f]{2})+)");
    private static final Pattern PASSLIB =
            Pattern.compile("\\$pbkdf2(?:-(sha256|sha512))?\\$([1-9][0-9]*)\\$([A-Za-z0-9./]*)\\$([A-Za-z0-9./]+)");
    private static final Pattern DIRECTORY = Pattern.compile(
            "(?i:\\{pbkdf2(?:-(sha1|sha256|sha512))?})([1-9][0-9]*)\\$([A-Za-z0-9./]*)\\$([A-Za-z0-9./]+)");

    @Override
    public boolean recognises(String stored) {
        return read(stored).isPresent();
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        return read(stored).orElseThrow(IllegalArgumentException::new).matches(password);
    }

    private static Optional<Pbkdf2> read(String stored) {
        Matcher django = DJANGO.matcher(stored);
        if (django.matches() && Stored.isBase64(django.group(4))) {
            return made(django, django.group(3).getBytes(UTF_8), Stored.base64(django.group(4)));
        }
        Matcher werkzeug = WERKZEUG.matcher(stored);
        if (werkzeug.matches()) {
            return made(
                    werkzeug, werkzeug.group(3).getBytes(UTF_8), HexFormat.of().parseHex(werkzeug.group(4)));
        }
        return inBase64(PASSLIB.matcher(stored)).or(() -> inBase64(DIRECTORY.matcher(stored)));
    }

    private static Optional<Pbkdf2> inBase64(Matcher parts) {
        return parts.matches() && Stored.isBase64(parts.group(3)) && Stored.isBase64(parts.group(4))
                ? made(parts, Stored.base64(parts.group(3)), Stored.base64(parts.group(4)))
                : Optional.empty();
    }

    private static Optional<Pbkdf2> made(Matcher parts, byte[] salt, byte[] key) {
        return Pbkdf2.isAffordable(parts.group(2)) && Pbkdf2.isLengthOfKey(key.length)
                ? Optional.of(new Pbkdf2(hash(parts.group(1)), salt, Integer.parseInt(parts.group(2)), key))
                : Optional.empty();
    }

    /** passlib and LDAP omit the hash name for SHA-1. */
    private static String hash(@Nullable String name) {
        return name == null ? "sha1" : name;
    }
}
