package gt.gob.oj.keycloak.form;

import com.fasterxml.jackson.core.type.TypeReference;
import gt.gob.oj.keycloak.Seal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.keycloak.util.JsonSerialization;

/**
 * Encrypts form input (AES-256-GCM) with a key that only this realm can derive. It can be decrypted for some minutes.
 */
record TypedBox(Seal seal) {

    static final int SECONDS = 600;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String UNTIL = "until";

    /**
     * @param form the form that the input belongs to; no other form can decrypt it
     */
    String close(String form, Map<String, String> typed) {
        Map<String, String> content = new HashMap<>(typed);
        content.put(UNTIL, Long.toString(Instant.now().getEpochSecond() + SECONDS));
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed =
                    cipher(Cipher.ENCRYPT_MODE, form, nonce).doFinal(JsonSerialization.writeValueAsBytes(content));
            byte[] all = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, all, NONCE, closed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty if it has expired, or belongs to another form or realm. */
    Optional<Map<String, String>> open(String form, String box) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(box);
            if (all.length <= NONCE) {
                return Optional.empty();
            }
            byte[] content = cipher(Cipher.DECRYPT_MODE, form, Arrays.copyOf(all, NONCE))
                    .doFinal(all, NONCE, all.length - NONCE);
            Map<String, String> typed = JsonSerialization.readValue(content, new TypeReference<>() {});
            long until = Long.parseLong(typed.remove(UNTIL));
            return until < Instant.now().getEpochSecond() ? Optional.empty() : Optional.of(typed);
        } catch (GeneralSecurityException | IOException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String form, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] key = HexFormat.of().parseHex(seal.of("key"));
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(form.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
