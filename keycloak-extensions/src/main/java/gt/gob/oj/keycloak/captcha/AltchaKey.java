package gt.gob.oj.keycloak.captcha;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.keycloak.crypto.Algorithm;
import org.keycloak.crypto.KeyUse;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The secret that signs challenges: derived from the realm's active HS512 key, so that all nodes share it. */
final class AltchaKey {

    private AltchaKey() {}

    static String of(KeycloakSession session, RealmModel realm) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(session.keys()
                    .getActiveKey(realm, KeyUse.SIG, Algorithm.HS512)
                    .getSecretKey());
            return HexFormat.of().formatHex(mac.doFinal("oj/captcha/altcha".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
