package gt.gob.oj.journeys.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Connections whose request has begun and whose body arrives slowly or not at all. */
public final class SlowSenders implements AutoCloseable {

    private static final int GLANCE_MILLIS = 50;

    private final List<Socket> connections = new ArrayList<>();

    /** Sends the first bytes of forms and then nothing. */
    public void halfSentForms(int number, String address, String type) throws IOException {
        for (int i = 0; i < number; i++) {
            URI to = URI.create(address);
            begin(
                    to,
                    "POST",
                    "Origin: %s://%s\r\nSec-Fetch-Site: same-origin\r\nContent-Type: %s\r\n"
                            .formatted(to.getScheme(), to.getAuthority(), type),
                    50_000,
                    "x=");
        }
    }

    /** Sends the first bytes of evidence chunks and then nothing. */
    public void halfSentChunks(int number, EvidenceUpload evidence, String piece, String upload) throws IOException {
        for (int i = 0; i < number; i++) {
            begin(
                    URI.create(evidence.address() + "/" + piece + "/" + upload + "?offset=0"),
                    "PUT",
                    "Authorization: Bearer %s\r\nContent-Type: application/octet-stream\r\nContent-Digest: %s\r\n"
                            .formatted(evidence.token(), EvidenceUpload.contentDigest(new byte[1])),
                    64 * 1024,
                    "x".repeat(1024));
        }
    }

    private void begin(URI to, String method, String headers, int length, String first) throws IOException {
        Socket socket = new Socket(to.getHost(), to.getPort());
        connections.add(socket);
        String target = to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
        socket.getOutputStream()
                .write("%s %s HTTP/1.1\r\nHost: %s\r\n%sContent-Length: %d\r\n\r\n%s"
                        .formatted(method, target, to.getAuthority(), headers, length, first)
                        .getBytes(UTF_8));
    }

    /** Returns on how many connections a server still waits for the rest of the request. */
    public long waitedFor() {
        return IntStream.range(0, connections.size())
                .filter(i -> isWaitedFor(connections.get(i)))
                .count();
    }

    private static boolean isWaitedFor(Socket socket) {
        try {
            socket.setSoTimeout(GLANCE_MILLIS);
            InputStream answer = socket.getInputStream();
            int _ = answer.read();
            return false;
        } catch (SocketTimeoutException noAnswerYet) {
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /** Returns the status line with which the server ends the first of them. */
    public String answer() throws IOException {
        Socket first = connections.getFirst();
        first.setSoTimeout(90_000);
        byte[] line = first.getInputStream().readNBytes("HTTP/1.1 408".length());
        return new String(line, UTF_8);
    }

    @Override
    public void close() throws IOException {
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
