package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionLimits;
import gt.gob.oj.keycloak.identityproof.inspection.tool.Tools;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;

/**
 * How pieces are inspected.
 *
 * @param workers how many pieces this server inspects at a time
 * @param directory where they lie in the clear meanwhile
 * @param look how often it is looked for pieces that other servers left
 * @param scanner null where no virus scanner is asked
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
