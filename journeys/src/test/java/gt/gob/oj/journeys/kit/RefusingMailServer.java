package gt.gob.oj.journeys.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes the place of the mail server: for the moment it refuses the first mail, for good each mail afterwards. */
public final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final CountDownLatch forGood = new CountDownLatch(1);
    private String refusal = "450 4.2.0 greylisted, come again";

    public RefusingMailServer(int port) throws IOException {
        socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    public boolean hasRefusedForGood() throws InterruptedException {
        return forGood.await(60, TimeUnit.SECONDS);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException ended) {
                // The client or the test has left.
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
        String answer = refusal;
        if (answer.startsWith("5")) {
            forGood.countDown();
        }
        refusal = "550 5.1.1 no such user";
        return answer;
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
