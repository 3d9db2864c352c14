package gt.gob.oj.portal.page.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one kept form. Only the browser has it, in a cookie; the database has its digest and the encrypted form.
 */
final class FormSeal {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 512 * 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private FormSeal(byte[] key) {
        this.key = key;
    }

    static FormSeal fresh() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return new FormSeal(key);
    }

    static Optional<FormSeal> ofCookie(String cookie) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(cookie))
                    .filter(key -> key.length == KEY_BYTES)
                    .map(FormSeal::new);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String cookie() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** Returns the id under which the encrypted form is stored. */
    String id() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /**
     * Encrypts the form.
     *
     * @param page to which the form belongs; decryption fails for any other page
     */
    byte[] seal(String text, String page) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] content = cipher(Cipher.ENCRYPT_MODE, nonce, page).doFinal(deflate(text));
            return ByteBuffer.allocate(NONCE_BYTES + content.length)
                    .put(nonce)
                    .put(content)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    Optional<String> open(byte[] content, String page) {
        try {
            byte[] nonce = Arrays.copyOf(content, NONCE_BYTES);
            return Optional.of(inflate(cipher(Cipher.DECRYPT_MODE, nonce, page)
                    .doFinal(content, NONCE_BYTES, content.length - NONCE_BYTES)));
        } catch (GeneralSecurityException | DataFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String page) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(page.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] deflate(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        byte[] small = new byte[plain.length + 64 + plain.length / 1000];
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(plain);
            deflater.finish();
            return Arrays.copyOf(small, deflater.deflate(small));
        }
    }

    private static String inflate(byte[] small) throws DataFormatException {
        byte[] plain = new byte[LONGEST];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(small);
            return new String(plain, 0, inflater.inflate(plain), StandardCharsets.UTF_8);
        }
    }
}
