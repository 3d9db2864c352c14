package gt.gob.oj.keycloak.cape;

import org.keycloak.models.KeycloakSession;

/** Remembers within one request that CAPE did not answer, so that silence is not taken for "no such person". */
public final class CapeOutage {

    private static final String NOTE = "oj.cape.outage";

    private CapeOutage() {}

    static void note(KeycloakSession session) {
        session.setAttribute(NOTE, true);
    }

    public static boolean isNoted(KeycloakSession session) {
        return session.getAttribute(NOTE) != null;
    }
}
