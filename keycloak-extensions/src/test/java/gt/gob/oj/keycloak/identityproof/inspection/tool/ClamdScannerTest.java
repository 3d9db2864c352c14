package gt.gob.oj.keycloak.identityproof.inspection.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs against a real {@code clamd} with a single signature made for this test. */
class ClamdScannerTest {

    private static final String BAD = "unas palabras que nadie dice";

    @TempDir
    static Path folder;

    private static Process clamd;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("own.ndb"), "Own.Test:0:*:" + HexFormat.of().formatHex(BAD.getBytes(UTF_8)) + "\n");
        Path configuration = Files.writeString(
                folder.resolve("clamd.conf"), """
                Foreground yes
                DatabaseDirectory %s
                TCPSocket %d
                TCPAddr 127.0.0.1
                StreamMaxLength 1M
                LogFile %s
                """.formatted(signatures, port, folder.resolve("clamd.log")));
        clamd = new ProcessBuilder(clamdPath(), "--config-file=" + configuration)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            }
        });
    }

    private static String clamdPath() {
        return Files.isExecutable(Path.of("/usr/sbin/clamd")) ? "/usr/sbin/clamd" : "clamd";
    }

    @AfterAll
    static void stop() {
        clamd.destroy();
    }

    @Test
    void malware_is_distinguished_from_clean_files() throws IOException {
        ClamdScanner scanner = new ClamdScanner("127.0.0.1", port);
        assertThat(scanner.isClean(bytes("nada malo".repeat(20_000)))).isTrue();
        assertThat(scanner.isClean(bytes("antes " + BAD + " después"))).isFalse();
        assertThat(scanner.isClean(bytes(""))).isTrue();
    }

    @Test
    void scanner_without_a_verdict_does_not_count_as_clean() {
        assertThatThrownBy(() -> new ClamdScanner("127.0.0.1", port).isClean(bytes("x".repeat(3_000_000))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new ClamdScanner("127.0.0.1", 1).isClean(bytes("x")))
                .isInstanceOf(IOException.class);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
