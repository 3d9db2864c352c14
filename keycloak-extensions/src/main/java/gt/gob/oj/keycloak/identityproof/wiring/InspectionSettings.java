package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionLimits;
import gt.gob.oj.keycloak.identityproof.inspection.tool.Tools;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;

/**
 * The settings of inspections.
 *
 * @param workers how many pieces this server inspects concurrently
 * @param directory for decrypted pieces during the inspection
 * @param look the interval between checks for pieces that other servers left behind
 * @param scanner null if no virus scanner is configured
 */
public record InspectionSettings(
        Tools tools,
        InspectionLimits limits,
        int workers,
        Path directory,
        Duration look,
        @Nullable Scanner scanner) {

    static InspectionSettings of(Config.Scope config) {
        String host = config.get("clamavHost");
        Path data = Path.of(System.getProperty("kc.home.dir", "."), "data");
        return new InspectionSettings(
                new Tools(
                        config.get("ffmpeg", "ffmpeg"),
                        config.get("ffprobe", "ffprobe"),
                        config.get("tesseract", "tesseract"),
                        config.get("heifConvert", "heif-convert")),
                new InspectionLimits(
                        config.getLong("imagePixels", 50_000_000L),
                        config.getInt("videoShortestSeconds", 3),
                        config.getInt("videoLongestSeconds", 90)),
                Math.max(1, config.getInt("inspectionWorkers", 1)),
                Path.of(config.get(
                        "inspectionDirectory",
                        data.resolve("identity-inspection").toString())),
                Duration.ofSeconds(config.getLong("inspectionSeconds", 15L)),
                host == null || host.isBlank() ? null : new Scanner(host, config.getInt("clamavPort", 3310)));
    }

    public record Scanner(String host, int port) {}
}
