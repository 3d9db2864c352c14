package gt.gob.oj.keycloak.mail.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that accepts every mail unless a command has another answer; keeps the accepted mails. */
public final class MailServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private volatile Runnable beforeData = () -> {};

    public MailServer() throws IOException {
        Thread.ofPlatform().daemon().start(this::serve);
    }

    /** The settings of a realm that sends through this server. */
    public Map<String, String> settings() {
        return Map.of(
                "host",
                socket.getInetAddress().getHostAddress(),
                "port",
                Integer.toString(socket.getLocalPort()),
                "from",
                "portal@example.com");
    }

    public void answer(String command, String answer) {
        answers.put(command, answer);
    }

    /** Runs the action before the text of a mail is requested. */
    public void onData(Runnable action) {
        beforeData = action;
    }

    public List<String> mails() {
        return mails;
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
            String command = line.replaceFirst("[ :].*", "");
            String answer = answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 ok");
            if (command.equals("DATA")) {
                beforeData.run();
            }
            write(client, answer);
            if (answer.startsWith("354")) {
                String mail = read(in);
                String end = answers.getOrDefault("END", "250 accepted");
                if (end.startsWith("250")) {
                    mails.add(mail);
                }
                write(client, end);
            }
            line = in.readLine();
        }
        write(client, "221 bye");
    }

    private static String read(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            mail.append(line).append('\n');
            line = in.readLine();
        }
        if (line == null) {
            throw new IOException("The mail has no end");
        }
        return mail.toString();
    }

    private static void write(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
