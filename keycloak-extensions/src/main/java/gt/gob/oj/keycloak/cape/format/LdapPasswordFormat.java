package gt.gob.oj.keycloak.cape.format;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LDAP user passwords (RFC 2307 and common extensions): a scheme in braces, then digest and salt in Base64. */
public final class LdapPasswordFormat implements PasswordFormat {

    private static final Pattern STORED =
            Pattern.compile("\\{((?i:S?MD5|S?SHA|S?SHA256|S?SHA384|S?SHA512))}([A-Za-z0-9+/]+={0,2})");
    private static final Map<String, Scheme> SCHEMES = Map.of(
            "MD5", new Scheme("MD5", 16),
            "SHA", new Scheme("SHA-1", 20),
            "SHA256", new Scheme("SHA-256", 32),
            "SHA384", new Scheme("SHA-384", 48),
            "SHA512", new Scheme("SHA-512", 64));

    @Override
    public boolean recognises(String stored) {
        Matcher parts = STORED.matcher(stored);
        if (!parts.matches() || !Stored.isBase64(parts.group(2))) {
            return false;
        }
        int salt = Stored.base64(parts.group(2)).length - scheme(parts.group(1)).length();
        return isSalted(parts.group(1)) ? salt > 0 : salt == 0;
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        Matcher parts = Stored.parts(STORED, stored);
        Scheme scheme = scheme(parts.group(1));
        byte[] bytes = Stored.base64(parts.group(2));
        byte[] salt = Arrays.copyOfRange(bytes, scheme.length(), bytes.length);
        return MessageDigest.isEqual(
                Stored.digest(scheme.algorithm(), password, salt), Arrays.copyOf(bytes, scheme.length()));
    }

    private static boolean isSalted(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("SS") || upper.startsWith("SM");
    }

    /** Schemes are case-insensitive: RFC 2307, section 5.3. */
    private static Scheme scheme(String written) {
        String name = written.toUpperCase(Locale.ROOT);
        Scheme scheme = SCHEMES.get(isSalted(name) ? name.substring(1) : name);
        if (scheme == null) {
            throw new IllegalArgumentException("unknown scheme");
        }
        return scheme;
    }

    private record Scheme(String algorithm, int length) {}
}
