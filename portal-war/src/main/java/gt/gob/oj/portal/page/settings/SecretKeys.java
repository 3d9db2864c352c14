package gt.gob.oj.portal.page.settings;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives keys from the secret that all nodes of the portal share: one key for each purpose. */
public final class SecretKeys {
    private final byte[] secret;

    public SecretKeys(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns 32 bytes. */
    public byte[] keyFor(String purpose) {
        return sign(secret, purpose);
    }

    public static byte[] sign(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
