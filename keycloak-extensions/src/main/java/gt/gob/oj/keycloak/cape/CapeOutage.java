package gt.gob.oj.keycloak.cape;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Remembers within one request that CAPE did not answer, so that silence is not taken for "no such person". */
public final class CapeOutage {

    private static final String NOTE = "oj.cape.outage";

    private CapeOutage() {}

    static void note(KeycloakSession session) {
        session.setAttribute(NOTE, true);
    }

    /** Asks CAPE about what was typed as a name, if that was not done in this request; who cannot be CAPE's is no matter. */
    public static boolean isFound(KeycloakSession session, RealmModel realm, String typed) {
        CapeStorages.of(session, realm).forEach(cape -> cape.find(typed));
        return isNoted(session);
    }

    public static boolean isNoted(KeycloakSession session) {
        return session.getAttribute(NOTE) != null;
    }
}
