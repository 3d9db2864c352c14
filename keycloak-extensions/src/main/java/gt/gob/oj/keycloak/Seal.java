package gt.gob.oj.keycloak;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.keycloak.crypto.Algorithm;
import org.keycloak.crypto.KeyUse;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * A message authentication code for one purpose, so that links cannot be guessed and codes cannot be read from the
 * database. Uses the realm's active HS512 key, which all nodes share; a new key invalidates all seals.
 */
public record Seal(SecretKey key, String purpose) {

    public static Seal of(KeycloakSession session, RealmModel realm, String purpose) {
        return new Seal(
                session.keys().getActiveKey(realm, KeyUse.SIG, Algorithm.HS512).getSecretKey(), purpose);
    }

    /** In hexadecimal. */
    public String of(String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String text = "oj/" + purpose + "\n" + String.join("\n", parts);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in constant time. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
