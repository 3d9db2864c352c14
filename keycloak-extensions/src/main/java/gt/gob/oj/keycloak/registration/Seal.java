package gt.gob.oj.keycloak.registration;

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
 * What only this realm can compute, so that neither a link can be guessed nor a code be read from the database. Made with
 * the realm's active HS512 key: after a change of key the pending registrations ask for a new mail.
 */
record Seal(SecretKey key) {

    static Seal of(KeycloakSession session, RealmModel realm) {
        return new Seal(
                session.keys().getActiveKey(realm, KeyUse.SIG, Algorithm.HS512).getSecretKey());
    }

    /** Bound to the address, so that a change of address makes the link in the earlier mail void. */
    String ofLink(String id, String email) {
        return of("link", id, email);
    }

    String ofCode(String id, String code) {
        return of("code", id, code);
    }

    /** Takes as long for a wrong one as for a right one. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String of(String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String text = "oj/registration\n" + String.join("\n", parts);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
