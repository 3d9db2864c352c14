package gt.gob.oj.keycloak.identityproof.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Inspects malicious files, beside a server that no file may make a program call. */
final class HostileScene {

    final InspectionScene scene;

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    HostileScene(Path folder) throws IOException {
        scene = new InspectionScene(folder);
        listener.setSoTimeout(1);
    }

    /** The address that no program may call. */
    String address() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/";
    }

    FindingCode refusal(Piece piece, byte[] bytes) throws IOException {
        Inspection found = scene.inspected(piece, bytes);
        assertThat(found.verdict(false)).as("%s", found).isEqualTo(Verdict.REFUSED);
        return found.findings().stream()
                .filter(f -> f.code().severity() == FindingCode.Severity.REFUSAL)
                .findFirst()
                .orElseThrow()
                .code();
    }

    void assertNothingLeftAndNoRequestSent() throws IOException {
        try (Stream<Path> left = Files.exists(scene.workplace) ? Files.list(scene.workplace) : Stream.of()) {
            assertThat(left).isEmpty();
        }
        try (ServerSocket closing = listener) {
            assertThatThrownBy(closing::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
