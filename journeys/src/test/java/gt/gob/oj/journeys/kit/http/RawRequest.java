package gt.gob.oj.journeys.kit.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request without a body, written to the socket byte by byte, for what no HTTP client would send. */
public final class RawRequest {

    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(30).toMillis();
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3}).*", Pattern.DOTALL);

    private RawRequest() {}

    /**
     * An answer.
     *
     * @param status 0 if the server closed the connection without an answer
     */
    public record Answer(int status, String text) {}

    /**
     * Sends one request on a connection of its own.
     *
     * @param path path and query, with any characters
     * @param headers whole lines
     */
    public static Answer send(String server, String method, String path, List<String> headers) {
        URI address = URI.create(server);
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        head.append("Host: ").append(address.getAuthority()).append("\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (!method.equals("GET")) {
            head.append("Content-Length: 0\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.toString().getBytes(ISO_8859_1));
            String text = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            Matcher status = STATUS.matcher(text);
            return new Answer(status.matches() ? Integer.parseInt(status.group(1)) : 0, text);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
