package gt.gob.oj.keycloak.cape.format;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Parses stored passwords. */
final class Stored {

    private Stored() {}

    /**
     * @throws IllegalArgumentException if the text does not match
     */
    static Matcher parts(Pattern pattern, String stored) {
        Matcher matcher = pattern.matcher(stored);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not of this format");
        }
        return matcher;
    }

    static boolean isBase64(String text) {
        try {
            base64(text);
            return true;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** With or without padding. passlib writes a dot instead of the plus sign. */
    static byte[] base64(String text) {
        return Base64.getDecoder().decode(text.replace('.', '+'));
    }

    static byte[] digest(String algorithm, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hmac(String algorithm, byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
