package gt.gob.oj.keycloak.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.keycloak.util.JsonSerialization;

/**
 * An address that waits for both codes. It lives in the authentication session, which holds the codes as keyed digests.
 *
 * @param id tells the sending apart, for its attempts are counted
 */
record NewAddress(String id, String address, String oldDigest, String newDigest, long until) {

    static final int MINUTES = 10;

    static NewAddress awaiting(String address, MailedCodes codes, SecretKey key, Instant now) {
        String id = UUID.randomUUID().toString();
        return new NewAddress(
                id,
                address,
                digest(key, id + "|old|" + codes.old()),
                digest(key, id + "|new|" + codes.fresh()),
                now.plusSeconds(MINUTES * 60L).getEpochSecond());
    }

    static NewAddress read(String note) {
        try {
            return JsonSerialization.readValue(note, NewAddress.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write() {
        try {
            return JsonSerialization.writeValueAsString(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean over(Instant now) {
        return now.getEpochSecond() >= until;
    }

    /** Both are compared in any case, so that the time tells nothing of either. */
    boolean confirmedBy(MailedCodes typed, SecretKey key) {
        boolean oldRight = same(oldDigest, digest(key, id + "|old|" + typed.old()));
        boolean newRight = same(newDigest, digest(key, id + "|new|" + typed.fresh()));
        return oldRight && newRight;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String digest(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal(("oj/account/change-email|" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "NewAddress[" + id + "]";
    }
}
