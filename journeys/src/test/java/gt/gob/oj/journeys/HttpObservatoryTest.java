package gt.gob.oj.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The MDN HTTP Observatory (npm, pinned in {@code src/test/observatory}) on the portal and on the sign-in page. These
 * servers have no TLS, so that its two tests of https cannot pass here; they are left out of the score that is demanded,
 * and {@code SecurityHeadersTest} covers the header that https adds. Pages with a form set a cookie that is {@code Secure}
 * where the public address is https only, so they are not scored here.
 */
@Journey
@Order(4)
class HttpObservatoryTest {
    private static final Path SOURCES = Path.of("src/test/observatory");
    /** Kept between runs: its installation takes most of a minute. */
    private static final Path HOME =
            Path.of(System.getProperty("portal.root", "..")).resolve(".local/downloads/observatory");

    @Test
    void the_portal_gets_an_a_plus(RunningStack stack) throws Exception {
        for (String path : List.of("/", "/servicios", "/privacidad")) {
            assertThat(score(stack.portal() + path)).as(path).isEqualTo("A+");
        }
    }

    /**
     * Keycloak lets scripts read KC_AUTH_SESSION_HASH, by which a page notices a sign-in in another tab. It is a hash
     * and opens nothing, but the Observatory takes it for the session itself.
     */
    @Test
    void the_sign_in_page_loses_nothing_but_for_the_cookie_that_other_tabs_read(RunningStack stack) throws Exception {
        Map<String, Object> scan = scan(stack.portal() + "/ingresar");

        assertThat(JSONObjectUtils.getString(scan, "address")).startsWith(stack.realm());
        assertThat(failed(scan)).isSubsetOf("cookies", "redirection", "strict-transport-security");
    }

    private static String score(String address) throws Exception {
        return JSONObjectUtils.getString(JSONObjectUtils.getJSONObject(scan(address), "withoutTransport"), "grade");
    }

    private static List<String> failed(Map<String, Object> scan) throws ParseException {
        return List.of(JSONObjectUtils.getJSONObjectArray(scan, "results")).stream()
                .filter(result -> Boolean.FALSE.equals(result.get("pass")))
                .map(result -> (String) result.get("test"))
                .toList();
    }

    private static Map<String, Object> scan(String address) throws IOException, InterruptedException, ParseException {
        install();
        URI page = URI.create(address);
        String answer = run("node", "score.mjs", page.getHost(), Integer.toString(page.getPort()), page.getPath());
        Map<String, Object> scan = JSONObjectUtils.parse(answer);
        System.out.printf(
                "MDN HTTP Observatory, %s: %s without its tests of https, %s with them%n",
                page.getPath(), scan.get("withoutTransport"), scan.get("plain"));
        return scan;
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        for (String file : List.of("package.json", "score.mjs")) {
            Files.copy(SOURCES.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path wanted = SOURCES.resolve("package.json");
        Path installed = HOME.resolve("node_modules/.installed-package.json");
        if (!Files.exists(installed) || Files.mismatch(wanted, installed) >= 0) {
            run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock");
            Files.copy(wanted, installed, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
