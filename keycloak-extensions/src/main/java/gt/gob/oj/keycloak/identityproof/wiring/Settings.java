package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.UploadLimits;
import java.nio.file.Path;
import org.keycloak.Config;

/** Configuration of the provider {@code default} of the SPI {@code identity-proof}. */
record Settings(Path vaultDirectory, Path masterKeyFile, String portalUrl, UploadLimits limits) {

    private static final int MEGABYTE = 1024 * 1024;

    static Settings of(Config.Scope config) {
        Path data = Path.of(System.getProperty("kc.home.dir", "."), "data");
        return new Settings(
                Path.of(config.get(
                        "vaultDirectory", data.resolve("identity-vault").toString())),
                Path.of(config.get(
                        "masterKeyFile",
                        data.resolve("identity-master-key.json").toString())),
                config.get("portalUrl", "http://localhost:8080").replaceAll("/+$", ""),
                new UploadLimits(
                        config.getLong("documentLimit", 15L * MEGABYTE),
                        config.getLong("videoLimit", 100L * MEGABYTE)));
    }
}
