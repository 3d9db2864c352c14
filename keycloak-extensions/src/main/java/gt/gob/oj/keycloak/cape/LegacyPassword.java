package gt.gob.oj.keycloak.cape;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.Typed;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How CAPE derived the bytes it hashed from a typed password.
 *
 * @param pepper the secret that CAPE adds to every password; empty for none
 */
public record LegacyPassword(String pepper, Seasoning seasoning) {

    public static final LegacyPassword PLAIN = new LegacyPassword("", Seasoning.SUFFIX);

    /**
     * Old rows were written by Latin-1 pages, which browsers treat as windows-1252 (WHATWG Encoding). Passwords with an
     * accented letter or a euro sign are therefore tried in both encodings.
     */
    private static final List<Charset> ENCODINGS = List.of(UTF_8, Charset.forName("windows-1252"));

    /** The result of comparing a typed password with a stored hash. */
    public enum Match {
        WRONG,
        /**
         * The hash covers only the beginning of the password. It admits the person, but the typed text does not become
         * their password.
         */
        BEGINNING,
        RIGHT
    }

    public Match match(PasswordFormat format, String typed, String stored) {
        return Stream.of(typed, Typed.visible(typed))
                .distinct()
                .flatMap(LegacyPassword::encoded)
                .filter(password -> begin() < format.reach(seasoned(password), stored)
                        && format.matches(seasoned(password), stored))
                .findFirst()
                .map(password -> begin() + length(password) > format.reach(seasoned(password), stored)
                        ? Match.BEGINNING
                        : Match.RIGHT)
                .orElse(Match.WRONG);
    }

    /**
     * Empty for a text with a NUL character, which nobody types. HMAC, and thus PBKDF2 and scrypt, treats "clave" and
     * "clave\0" as the same key; bcrypt repeats the password with a NUL in between.
     */
    private static Stream<byte[]> encoded(String typed) {
        boolean ascii = typed.chars().allMatch(c -> c < 0x80);
        return ENCODINGS.stream()
                .limit(ascii ? 1 : ENCODINGS.size())
                .filter(encoding ->
                        typed.indexOf(0) < 0 && encoding.newEncoder().canEncode(typed))
                .map(typed::getBytes);
    }

    private byte[] seasoned(byte[] password) {
        return pepper.isEmpty() ? password : seasoning.apply(password, pepper.getBytes(UTF_8));
    }

    /** The offset of the password in the hashed bytes. */
    private int begin() {
        return seasoning == Seasoning.PREFIX ? pepper.getBytes(UTF_8).length : 0;
    }

    /** The length of the password within the hashed bytes. */
    private int length(byte[] password) {
        return seasoning == Seasoning.HMAC && !pepper.isEmpty() ? seasoned(password).length : password.length;
    }

    /** How the pepper is combined with the password. */
    public enum Seasoning {
        PREFIX,
        SUFFIX,
        /** HMAC-SHA-256 with the pepper as key, in hexadecimal. */
        HMAC;

        byte[] apply(byte[] password, byte[] pepper) {
            return switch (this) {
                case PREFIX -> joined(pepper, password);
                case SUFFIX -> joined(password, pepper);
                case HMAC -> hmac(password, pepper);
            };
        }

        private static byte[] joined(byte[] one, byte[] other) {
            byte[] all = Arrays.copyOf(one, one.length + other.length);
            System.arraycopy(other, 0, all, one.length, other.length);
            return all;
        }

        private static byte[] hmac(byte[] password, byte[] pepper) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(pepper, "HmacSHA256"));
                return HexFormat.of().formatHex(mac.doFinal(password)).getBytes(UTF_8);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public String toString() {
        return "LegacyPassword[masked]";
    }
}
