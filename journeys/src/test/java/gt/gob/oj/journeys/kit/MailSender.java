package gt.gob.oj.journeys.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** Sends mails to the run's mail server, as the mail programs of people and of their absence would. */
public record MailSender(int port) {

    /**
     * Sends one mail.
     *
     * @param source header and body, with {@code \n} between lines
     */
    public void send(String from, String to, String source) {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                BufferedReader answers = new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8))) {
            require(answers, "220");
            say(server, answers, "HELO localhost", "250");
            say(server, answers, "MAIL FROM:<" + from + ">", "250");
            say(server, answers, "RCPT TO:<" + to + ">", "250");
            say(server, answers, "DATA", "354");
            say(server, answers, source.replace("\n", "\r\n") + "\r\n.", "250");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void say(Socket server, BufferedReader answers, String words, String expected) throws IOException {
        OutputStream out = server.getOutputStream();
        out.write((words + "\r\n").getBytes(UTF_8));
        out.flush();
        require(answers, expected);
    }

    private static void require(BufferedReader answers, String expected) throws IOException {
        String answer = answers.readLine();
        if (answer == null || !answer.startsWith(expected)) {
            throw new IOException("The mail server answered " + answer);
        }
    }
}
