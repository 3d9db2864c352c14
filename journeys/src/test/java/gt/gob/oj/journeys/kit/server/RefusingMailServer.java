package gt.gob.oj.journeys.kit.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Replaces the mail server and refuses every recipient. */
public final class RefusingMailServer implements AutoCloseable {

    public static final String TEMPORARILY = "450 4.2.0 greylisted, come again";
    public static final String PERMANENTLY = "550 5.1.1 no such user";

    private final ServerSocket socket;
    private final Deque<String> refusals;
    private final CountDownLatch toCome;

    /**
     * Starts the server.
     *
     * @param refusals one for each attempt; further attempts get the last one
     */
    public RefusingMailServer(int port, String... refusals) throws IOException {
        this.refusals = new ArrayDeque<>(List.of(refusals));
        this.toCome = new CountDownLatch(refusals.length);
        socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    /** Waits until each refusal was sent. */
    public boolean hasRefused() throws InterruptedException {
        return toCome.await(60, TimeUnit.SECONDS);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException ended) {
                // The client or the test closed the socket.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        write(client, "220 mail.example");
        String line = in.readLine();
        while (line != null && !line.equals("QUIT")) {
            write(client, line.startsWith("RCPT") ? refusal() : "250 ok");
            line = in.readLine();
        }
    }

    private String refusal() {
        toCome.countDown();
        return refusals.size() > 1 ? refusals.pop() : refusals.element();
    }

    private static void write(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
