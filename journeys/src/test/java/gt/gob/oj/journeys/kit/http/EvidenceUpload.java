package gt.gob.oj.journeys.kit.http;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Sends evidence as the script of the page does, call by call.
 *
 * @param address of the upload resource, without a piece
 * @param token the upload token
 * @param patience how long a call waits for its answer
 */
public record EvidenceUpload(String address, String token, Duration patience) {

    /** HTTP 1.1, as browsers use without TLS: on one HTTP/2 connection a hundred bodies would wait for each other. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public EvidenceUpload(String address, String token) {
        this(address, token, Duration.ofSeconds(60));
    }

    public EvidenceUpload withPatience(Duration time) {
        return new EvidenceUpload(address, token, time);
    }

    /** An answer; its body is empty unless it is a JSON object. */
    public record Answer(int status, JsonObject body) {

        public boolean taken() {
            return status < 300;
        }

        public String upload() {
            return body.get("upload").getAsString();
        }

        public int received() {
            return body.get("received").getAsInt();
        }

        public String state() {
            return body.get("state").getAsString();
        }

        /** Returns the state of the inspection. */
        public String check() {
            return body.get("check").getAsString();
        }

        public String code() {
            return body.has("code") ? body.get("code").getAsString() : "";
        }
    }

    public Answer progress(String piece) throws IOException {
        return send(to("/" + piece).GET());
    }

    public Answer begin(String piece, long length) throws IOException {
        return send(to("/" + piece)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"length\":" + length + "}")));
    }

    public Answer send(String piece, String upload, long offset, byte[] chunk) throws IOException {
        return send(to("/" + piece + "/" + upload + "?offset=" + offset)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Digest", contentDigest(chunk))
                .PUT(BodyPublishers.ofByteArray(chunk)));
    }

    public Answer finish(String piece, String upload, String sha256) throws IOException {
        return send(to("/" + piece + "/" + upload + "/finish")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"sha256\":\"" + sha256 + "\"}")));
    }

    /** Sends the whole piece in one chunk. */
    public void sendWhole(String piece, byte[] bytes) throws IOException {
        String upload = begin(piece, bytes.length).upload();
        requireTaken(send(piece, upload, 0, bytes));
        requireTaken(finish(piece, upload, digest(bytes)));
    }

    private static void requireTaken(Answer answer) {
        if (!answer.taken()) {
            throw new AssertionError(answer.status() + " " + answer.code());
        }
    }

    public Answer startOver(String piece) throws IOException {
        return send(to("/" + piece).DELETE());
    }

    /** Returns the SHA-256 in hexadecimal. */
    public static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    /** Returns the header {@code Content-Digest} of RFC 9530. */
    public static String contentDigest(byte[] bytes) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String body = answer.body();
            return new Answer(
                    answer.statusCode(),
                    body.startsWith("{") ? JsonParser.parseString(body).getAsJsonObject() : new JsonObject());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
