package gt.gob.oj.keycloak;

import org.keycloak.Config;

/** The address of the portal, for links on pages and in mails. */
public final class PortalAddress {

    private PortalAddress() {}

    /** Without a trailing slash; the setting {@code portalUrl} of the SPI {@code identity-proof}. */
    public static String configured() {
        return Config.scope("identity-proof", "default")
                .get("portalUrl", "http://localhost:8080")
                .replaceAll("/+$", "");
    }
}
