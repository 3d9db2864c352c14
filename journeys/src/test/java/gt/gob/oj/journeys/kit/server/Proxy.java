package gt.gob.oj.journeys.kit.server;

import static org.awaitility.Awaitility.await;

import gt.gob.oj.journeys.kit.RunningStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Debian's HAProxy with the settings of docs/haproxy.cfg, in front of the servers. */
public final class Proxy implements AutoCloseable {

    private static final Path SETTINGS = Path.of(System.getProperty("portal.root", ".."), "docs/haproxy.cfg");

    private final @Nullable Path certificate;
    private final int portal = FreePort.any();
    private final int keycloak = FreePort.any();
    private final int plainPortal = FreePort.any();
    private final int plainKeycloak = FreePort.any();
    private @Nullable Process process;

    private Proxy(@Nullable Path certificate) {
        this.certificate = certificate;
    }

    public static Proxy plain(RunningStack stack) {
        Proxy proxy = new Proxy(null);
        proxy.start(stack, stack.portal());
        return proxy;
    }

    /** Reserves addresses that stay unused until {@link #start}, so that servers can be configured with them first. */
    public static Proxy secure(Path certificate) {
        return new Proxy(certificate);
    }

    public void start(RunningStack stack, String portalServer) {
        ProcessBuilder command = new ProcessBuilder("/usr/sbin/haproxy", "-f", SETTINGS.toString());
        command.environment().putAll(settings(stack, portalServer));
        try {
            process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Stream.of(portal, keycloak).allMatch(Proxy::listens));
    }

    public String portal() {
        return scheme() + "://localhost:" + portal;
    }

    public String keycloak() {
        return scheme() + "://localhost:" + keycloak;
    }

    /** Redirects requests without TLS to {@link #portal}. */
    public int plainPortalPort() {
        return plainPortal;
    }

    public int plainKeycloakPort() {
        return plainKeycloak;
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
        }
    }

    private Map<String, String> settings(RunningStack stack, String portalServer) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "PUBLIC_SCHEME", scheme(),
                "PORTAL_BIND", "127.0.0.1:" + portal,
                "PORTAL_SERVER", "127.0.0.1:" + URI.create(portalServer).getPort(),
                "KEYCLOAK_BIND", "127.0.0.1:" + keycloak,
                "KEYCLOAK_SERVER", "127.0.0.1:" + URI.create(stack.keycloak()).getPort(),
                "KEYCLOAK_MANAGEMENT_PORT",
                        Integer.toString(URI.create(stack.management()).getPort())));
        if (certificate != null) {
            settings.putAll(Map.of(
                    "CERTIFICATE", certificate.toString(),
                    "PORTAL_URL", portal(),
                    "KEYCLOAK_URL", keycloak(),
                    "PORTAL_PLAIN_BIND", "127.0.0.1:" + plainPortal,
                    "KEYCLOAK_PLAIN_BIND", "127.0.0.1:" + plainKeycloak));
        }
        return settings;
    }

    private String scheme() {
        return certificate == null ? "http" : "https";
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
