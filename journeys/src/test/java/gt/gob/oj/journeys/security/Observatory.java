package gt.gob.oj.journeys.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import gt.gob.oj.journeys.kit.server.SelfSignedCertificate;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** MDN's HTTP Observatory, which grades the headers of a page. */
record Observatory(SelfSignedCertificate trusted) {

    static final String BEST = "A+";

    private static final Path SOURCES = Path.of("src/test/observatory");
    /** Kept between runs: the installation takes most of a minute. */
    private static final Path HOME =
            Path.of(System.getProperty("portal.root", "..")).resolve(".local/downloads/observatory");

    static Observatory trusting(SelfSignedCertificate certificate) throws IOException, InterruptedException {
        install();
        return new Observatory(certificate);
    }

    String grade(int plainPort, String origin, String path) {
        try {
            URI secure = URI.create(origin);
            Map<String, Object> scan = JSONObjectUtils.parse(run(
                    Map.of("NODE_EXTRA_CA_CERTS", trusted.certificate().toString()),
                    "node",
                    "score.mjs",
                    secure.getHost(),
                    Integer.toString(plainPort),
                    Integer.toString(secure.getPort()),
                    path));
            String page = path.split("\\?", 2)[0];
            System.out.printf(
                    "MDN HTTP Observatory, %s: %s (%s)%s%n",
                    page, scan.get("grade"), scan.get("score"), failures(scan));
            assertThat(JSONObjectUtils.getString(scan, "address")).isEqualTo(origin + page);
            return JSONObjectUtils.getString(scan, "grade");
        } catch (ParseException | IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> failures(Map<String, Object> scan) throws ParseException {
        return Stream.of(JSONObjectUtils.getJSONObjectArray(scan, "results"))
                .filter(result -> Boolean.FALSE.equals(result.get("pass")))
                .map(result -> (String) result.get("result"))
                .toList();
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        for (String file : List.of("package.json", "score.mjs")) {
            Files.copy(SOURCES.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path wanted = SOURCES.resolve("package.json");
        Path installed = HOME.resolve("node_modules/.installed-package.json");
        if (!Files.exists(installed) || Files.mismatch(wanted, installed) >= 0) {
            run(Map.of(), "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock");
            Files.copy(wanted, installed, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder program =
                new ProcessBuilder(command).directory(HOME.toFile()).redirectErrorStream(true);
        program.environment().putAll(environment);
        Process process = program.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
