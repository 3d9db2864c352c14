package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.evidence.UploadLimits;
import gt.gob.oj.keycloak.identityproof.vault.VaultSettings;
import java.time.Duration;
import org.keycloak.Config;

/**
 * Configuration of the provider {@code default} of the SPI {@code identity-proof}.
 *
 * @param upkeep the interval of the upkeep
 * @param stray the age from which bytes without a row count as stray
 */
public record Settings(
        VaultSettings vault, UploadLimits limits, Duration upkeep, Duration stray, InspectionSettings inspection) {

    private static final int MEGABYTE = 1024 * 1024;

    static Settings of(Config.Scope config) {
        return new Settings(
                VaultSettings.of(config::get),
                new UploadLimits(
                        config.getLong("documentLimit", 15L * MEGABYTE), config.getLong("videoLimit", 100L * MEGABYTE)),
                Duration.ofSeconds(config.getLong("upkeepSeconds", 3_600L)),
                Duration.ofSeconds(config.getLong("straySeconds", 3_600L)),
                InspectionSettings.of(config));
    }
}
