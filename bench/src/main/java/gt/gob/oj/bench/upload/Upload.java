package gt.gob.oj.bench.upload;

import gt.gob.oj.localstack.process.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends one video in chunks, as the page would: begun, chunk after chunk, finished. */
record Upload(UploadPage.Leave leave) {

    /** As long as one part of the vault may be. */
    static final int CHUNK = 8 * 1024 * 1024;

    private static final Pattern ID = Pattern.compile("\"upload\":\"([^\"]+)\"");

    /**
     * Nanoseconds until all of it was acknowledged with the digest of the whole. What the sender computes of its bytes is
     * computed before: it has a machine of its own.
     */
    long send(int length) throws IOException, InterruptedException {
        byte[] bytes = Filler.bytes(length);
        List<String> digests = digests(bytes);
        String whole = HexFormat.of().formatHex(sha256(bytes, 0, length));
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            long begin = System.nanoTime();
            String upload = begin(http, length);
            for (int offset = 0; offset < length; offset += CHUNK) {
                var chunk = BodyPublishers.ofByteArray(bytes, offset, Math.min(CHUNK, length - offset));
                call(
                        http,
                        request("/" + upload + "?offset=" + offset)
                                .header("Content-Type", "application/octet-stream")
                                .header("Content-Digest", digests.get(offset / CHUNK))
                                .PUT(chunk),
                        200);
            }
            call(http, json("/" + upload + "/finish", "{\"sha256\":\"" + whole + "\"}"), 200);
            return System.nanoTime() - begin;
        }
    }

    void startOver() throws IOException, InterruptedException {
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            call(http, request("").DELETE(), 204);
        }
    }

    private String begin(HttpClient http, int length) throws IOException, InterruptedException {
        Matcher id = ID.matcher(call(http, json("", "{\"length\":" + length + "}"), 201));
        if (!id.find()) {
            throw new Problem("The upload was not begun");
        }
        return id.group(1);
    }

    private HttpRequest.Builder json(String path, String body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(leave.address() + "/video" + path))
                .header("Authorization", "Bearer " + leave.token());
    }

    private static String call(HttpClient http, HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new Problem("The upload was refused: " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** RFC 9530, one for each chunk. */
    private static List<String> digests(byte[] bytes) {
        List<String> digests = new ArrayList<>();
        for (int offset = 0; offset < bytes.length; offset += CHUNK) {
            byte[] digest = sha256(bytes, offset, Math.min(CHUNK, bytes.length - offset));
            digests.add("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        }
        return digests;
    }

    private static byte[] sha256(byte[] bytes, int offset, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, offset, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
