package gt.gob.oj.journeys.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Proxy;
import gt.gob.oj.journeys.kit.RealmAdministration;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.SecondPortal;
import gt.gob.oj.journeys.kit.SelfSignedCertificate;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The MDN HTTP Observatory (npm, pinned in {@code src/test/observatory}) on both servers as people come to them: over
 * HTTPS through {@link Proxy}, with public addresses to match. A second portal takes such an address for its own; the realm
 * is given one for the time of the scan.
 */
@Journey
@Order(4)
class HttpObservatoryTest {
    private static final String REALM = "/realms/oj";
    private static final String ANSWER = "/ingresar/respuesta";
    private static final Path SOURCES = Path.of("src/test/observatory");
    /** Kept between runs: its installation takes most of a minute. */
    private static final Path HOME =
            Path.of(System.getProperty("portal.root", "..")).resolve(".local/downloads/observatory");

    @Test
    void portal_and_sign_in_page_get_an_a_plus(RunningStack stack, @TempDir Path folder) throws Exception {
        SelfSignedCertificate certificate = SelfSignedCertificate.in(folder);
        install();
        Map<String, String> grades = new LinkedHashMap<>();
        try (Proxy proxy = Proxy.secure(certificate.certificateAndKey());
                SecondPortal portal = stack.portalAt(proxy.portal(), proxy.keycloak() + REALM)) {
            proxy.start(stack, portal.address());
            for (String path : List.of("/", "/servicios", "/privacidad", "/asistencia")) {
                grades.put(path, grade(certificate, proxy.plainPortalPort(), proxy.portal(), path));
            }
            atHttps(
                    stack,
                    proxy,
                    () -> grades.put(
                            "sign-in", grade(certificate, proxy.plainKeycloakPort(), proxy.keycloak(), signIn(proxy))));
        }
        assertThat(grades).allSatisfy((page, grade) -> assertThat(grade).isEqualTo("A+"));
    }

    /** Runs the steps while realm and portal say of themselves that they are behind the proxy. */
    private static void atHttps(RunningStack stack, Proxy proxy, Runnable steps) {
        RealmAdministration realm = RealmAdministration.of(stack);
        Map<String, Object> portal = Map.of(
                "rootUrl", proxy.portal(),
                "baseUrl", proxy.portal() + "/",
                "redirectUris", List.of(proxy.portal() + ANSWER));
        realm.with("frontendUrl", proxy.keycloak(), () -> realm.withClient("portal", portal, steps));
    }

    private static String signIn(Proxy proxy) {
        return REALM + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid&redirect_uri="
                + proxy.portal() + ANSWER + "&code_challenge_method=S256&code_challenge=" + "x".repeat(43);
    }

    private static String grade(SelfSignedCertificate trusted, int plainPort, String origin, String path) {
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
