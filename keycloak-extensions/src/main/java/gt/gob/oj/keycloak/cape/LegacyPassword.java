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
 * How CAPE turned what people type into the bytes it hashed.
 *
 * @param pepper the secret that CAPE adds to every password, empty for none
 */
public record LegacyPassword(String pepper, Seasoning seasoning) {

    public static final LegacyPassword PLAIN = new LegacyPassword("", Seasoning.SUFFIX);

    /**
     * Old rows were written by pages in Latin-1, which browsers take for windows-1252 (WHATWG Encoding): who types an
     * accented letter or a euro sign is tried in both encodings.
     */
    private static final List<Charset> ENCODINGS = List.of(UTF_8, Charset.forName("windows-1252"));

    /** What a stored text says of a typed password. */
    public enum Match {
        WRONG,
        /** The hash knows its beginning alone: it opens the door, and never becomes the password. */
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
     * None for a text with a zero byte, which nobody types: HMAC, and with it PBKDF2 and scrypt, takes "clave" and
     * "clave\0" for the same key, and bcrypt repeats a password with a zero byte in between.
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

    /** Where the password stands in what is hashed. */
    private int begin() {
        return seasoning == Seasoning.PREFIX ? pepper.getBytes(UTF_8).length : 0;
    }

    /** How much of what is hashed is the password. */
    private int length(byte[] password) {
        return seasoning == Seasoning.HMAC && !pepper.isEmpty() ? seasoned(password).length : password.length;
    }

    /** Where the pepper goes. */
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
