package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.UploadLimits;
import gt.gob.oj.keycloak.identityproof.vault.VaultSettings;
import org.keycloak.Config;

/** Configuration of the provider {@code default} of the SPI {@code identity-proof}. */
record Settings(VaultSettings vault, String portalUrl, UploadLimits limits) {

    private static final int MEGABYTE = 1024 * 1024;

    static Settings of(Config.Scope config) {
        return new Settings(
                VaultSettings.of(config::get),
                config.get("portalUrl", "http://localhost:8080").replaceAll("/+$", ""),
                new UploadLimits(
                        config.getLong("documentLimit", 15L * MEGABYTE),
                        config.getLong("videoLimit", 100L * MEGABYTE)));
    }
}
