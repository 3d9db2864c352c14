package gt.gob.oj.bench.slow;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.localstack.process.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Uploads one piece on a slow connection, in chunks like the page, and obeys {@code Retry-After}. */
record SlowUpload(SignIn.UploadAccess access, String piece, int bytesPerSecond) {

    static final int CHUNK = 64 * 1024;
    private static final int TICKS_PER_SECOND = 4;
    private static final int MOST_TRIES = 20;
    private static final Pattern ID = Pattern.compile("\"upload\":\"([^\"]+)\"");

    /** Returns after the whole piece was acknowledged with its digest. */
    void send(byte[] bytes) throws IOException, InterruptedException {
        String upload = sendChunks(bytes);
        String whole = "{\"sha256\":\"" + HexFormat.of().formatHex(sha256(bytes)) + "\"}";
        ask("POST", upload + "/finish", "application/json", "", whole.getBytes(UTF_8));
    }

    /** Does not finish the upload, so that nothing is inspected and the piece can be sent again. */
    void sendAndDiscard(byte[] bytes) throws IOException, InterruptedException {
        sendChunks(bytes);
        ask("DELETE", "", "application/json", "", new byte[0]);
    }

    private String sendChunks(byte[] bytes) throws IOException, InterruptedException {
        String begun = ask("POST", "", "application/json", "", ("{\"length\":" + bytes.length + "}").getBytes(UTF_8));
        Matcher id = ID.matcher(begun);
        if (!id.find()) {
            throw new Problem("The upload was not begun: " + begun);
        }
        String upload = "/" + id.group(1);
        for (int offset = 0; offset < bytes.length; offset += CHUNK) {
            byte[] chunk = Arrays.copyOfRange(bytes, offset, Math.min(bytes.length, offset + CHUNK));
            ask(
                    "PUT",
                    upload + "?offset=" + offset,
                    "application/octet-stream",
                    "Content-Digest: sha-256=:" + Base64.getEncoder().encodeToString(sha256(chunk)) + ":\r\n",
                    chunk);
        }
        return upload;
    }

    private String ask(String method, String path, String type, String headers, byte[] body)
            throws IOException, InterruptedException {
        String last = "";
        for (int i = 0; i < MOST_TRIES; i++) {
            Answer answer = askOnce(method, path, type, headers, body);
            if (answer.status() < 300) {
                return answer.body();
            }
            last = answer.status() + " " + answer.body();
            if (answer.retryAfter() == 0) {
                break;
            }
            Thread.sleep(answer.retryAfter() * 1000L);
        }
        throw new Problem("The upload was refused: " + last);
    }

    private Answer askOnce(String method, String path, String type, String headers, byte[] body)
            throws IOException, InterruptedException {
        URI to = URI.create(access.address() + "/" + piece + path);
        try (Socket socket = new Socket(to.getHost(), to.getPort())) {
            OutputStream out = socket.getOutputStream();
            String target = to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
            String head = String.join(
                    "\r\n",
                    method + " " + target + " HTTP/1.1",
                    "Host: " + to.getAuthority(),
                    "Authorization: Bearer " + access.token(),
                    "Content-Type: " + type,
                    "Content-Length: " + body.length,
                    "Connection: close",
                    headers + "\r\n");
            out.write(head.getBytes(UTF_8));
            int step = bytesPerSecond / TICKS_PER_SECOND;
            for (int at = 0; at < body.length; at += step) {
                out.write(body, at, Math.min(step, body.length - at));
                if (at + step < body.length) {
                    Thread.sleep(1000 / TICKS_PER_SECOND);
                }
            }
            return Answer.read(new BufferedInputStream(socket.getInputStream()));
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Answer(int status, int retryAfter, String body) {

        static Answer read(InputStream in) throws IOException {
            String status = line(in);
            int length = 0;
            int retryAfter = 0;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(
                            lower.substring("content-length:".length()).strip());
                } else if (lower.startsWith("retry-after:")) {
                    retryAfter = Integer.parseInt(
                            lower.substring("retry-after:".length()).strip());
                }
            }
            return new Answer(
                    Integer.parseInt(status.split(" ", 3)[1]), retryAfter, new String(in.readNBytes(length), UTF_8));
        }

        private static String line(InputStream in) throws IOException {
            var line = new ByteArrayOutputStream();
            for (int b = in.read(); b != '\n'; b = in.read()) {
                if (b < 0) {
                    throw new IOException("the server has closed the connection");
                }
                line.write(b);
            }
            return line.toString(UTF_8).stripTrailing();
        }
    }
}
