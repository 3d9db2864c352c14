package gt.gob.oj.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server with a scripted answer for each step; keeps the complete messages. */
final class ScriptedMailServer implements AutoCloseable {

    /** Closes the connection instead of answering. */
    static final String CLOSES = "";

    /** Suffix of an answer: closes the connection after it. */
    static final String THEN_CLOSES = "\n";

    enum Step {
        GREETING("220 mail.example"),
        EHLO("250 mail.example"),
        AUTH("235 2.7.0 welcome"),
        MAIL("250 2.1.0 ok"),
        RCPT("250 2.1.5 ok"),
        DATA("354 go on"),
        END("250 2.0.0 accepted"),
        QUIT("221 2.0.0 bye");

        private final String usual;

        Step(String usual) {
            this.usual = usual;
        }
    }

    private final ServerSocket socket;
    private final Map<Step, String> answers = new EnumMap<>(Step.class);
    private final List<String> accepted = new CopyOnWriteArrayList<>();

    ScriptedMailServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        for (Step step : Step.values()) {
            answers.put(step, step.usual);
        }
        Thread.ofPlatform().daemon().start(this::serve);
    }

    ScriptedMailServer answering(Step step, String answer) {
        answers.put(step, answer);
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Returns the messages that arrived up to their final dot, whatever the answer was. */
    List<String> accepted() {
        return accepted;
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
        boolean goesOn = answer(client, Step.GREETING);
        while (goesOn) {
            String line = in.readLine();
            goesOn = line != null && answer(client, line);
            if (goesOn
                    && line != null
                    && line.equals("DATA")
                    && answers.get(Step.DATA).startsWith("354")) {
                read(in);
                goesOn = answer(client, Step.END);
            }
        }
    }

    private void read(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            mail.append(line).append('\n');
            line = in.readLine();
        }
        if (line == null) {
            throw new IOException("The message has no end");
        }
        accepted.add(mail.toString());
    }

    private boolean answer(Socket client, String line) throws IOException {
        if (line.startsWith("EHLO") && answers.get(Step.EHLO).startsWith("250 ")) {
            write(client, "250-mail.example\r\n250 AUTH PLAIN");
            return true;
        }
        if (line.equals("RSET")) {
            write(client, "250 2.0.0 ok");
            return true;
        }
        String verb = line.replaceFirst("[ :].*", "").replace("HELO", "EHLO");
        return answer(client, Step.valueOf(verb)) && !verb.equals("QUIT");
    }

    /** Returns false if the server closes the connection, which 421 announces. */
    private boolean answer(Socket client, Step step) throws IOException {
        String answer = answers.get(step);
        if (!answer.isEmpty()) {
            write(client, answer);
        }
        return !answer.isEmpty() && !answer.startsWith("421") && !answer.endsWith(THEN_CLOSES);
    }

    private static void write(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer.strip() + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
