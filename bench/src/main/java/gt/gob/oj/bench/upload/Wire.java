package gt.gob.oj.bench.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.localstack.process.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/**
 * A minimal HTTP/1.1 client. The JDK's clients would use processor time that a remote sender would not: one sends in
 * blocks of 16 KiB, the other waits a millisecond before each request.
 */
final class Wire implements AutoCloseable {

    private final URI server;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Wire(URI server) throws IOException {
        this.server = server;
        this.socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    /**
     * Sends a request.
     *
     * @throws Problem if the status is not the expected one
     */
    String ask(String method, String path, String headers, byte[] body, int offset, int length, int expected)
            throws IOException {
        String head = "%s %s HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\n%s\r\n"
                .formatted(method, server.getPath() + path, server.getAuthority(), length, headers);
        out.write(head.getBytes(UTF_8));
        out.write(body, offset, length);
        String status = line();
        int told = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                told = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        String answer = new String(in.readNBytes(told), UTF_8);
        if (!status.startsWith("HTTP/1.1 " + expected)) {
            throw new Problem("The upload was refused: " + status + " " + answer);
        }
        return answer;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the server has closed the connection");
            }
            line.write(b);
        }
        return line.toString(UTF_8).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
