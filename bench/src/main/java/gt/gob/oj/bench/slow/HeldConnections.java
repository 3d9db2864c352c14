package gt.gob.oj.bench.slow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Slow clients or attackers that send half a form, or do not read a long answer. */
final class HeldConnections implements AutoCloseable {

    private static final int SMALL_WINDOW = 4096;

    private final List<Socket> sockets = new ArrayList<>();

    void halfSentForms(int number, String address) throws IOException {
        URI to = URI.create(address);
        for (int i = 0; i < number; i++) {
            open(
                    to,
                    String.join(
                            "\r\n",
                            "POST " + to.getRawPath() + " HTTP/1.1",
                            "Host: " + to.getAuthority(),
                            "Origin: http://" + to.getAuthority(),
                            "Sec-Fetch-Site: same-origin",
                            "Content-Type: application/x-www-form-urlencoded",
                            "Content-Length: 50000",
                            "",
                            "x="));
        }
    }

    void slowReaders(int number, String address) throws IOException {
        URI to = URI.create(address);
        for (int i = 0; i < number; i++) {
            open(to, "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(to.getRawPath(), to.getAuthority()));
        }
    }

    private void open(URI to, String text) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(SMALL_WINDOW);
        socket.connect(new InetSocketAddress(to.getHost(), to.getPort()));
        sockets.add(socket);
        socket.getOutputStream().write(text.getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
