package gt.gob.oj.bench.upload;

import gt.gob.oj.localstack.process.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Sends one video in chunks, as the page would. */
record Upload(UploadPage.Leave leave) {

    /** As long as one part of the vault may be. */
    static final int CHUNK = 8 * 1024 * 1024;

    /** Nanoseconds until all of it was acknowledged. */
    long send(int length) throws IOException, InterruptedException {
        byte[] bytes = Filler.bytes(length);
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            long begin = System.nanoTime();
            for (int offset = 0; offset < length; offset += CHUNK) {
                var chunk = BodyPublishers.ofByteArray(bytes, offset, Math.min(CHUNK, length - offset));
                call(
                        http,
                        request("?offset=" + offset + "&total=" + length)
                                .header("Content-Type", "application/octet-stream")
                                .PUT(chunk),
                        200);
            }
            return System.nanoTime() - begin;
        }
    }

    void startOver() throws IOException, InterruptedException {
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            call(http, request("").DELETE(), 204);
        }
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(leave.address() + "/video" + query))
                .header("Authorization", "Bearer " + leave.token());
    }

    private static void call(HttpClient http, HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new Problem("The upload was refused: " + answer.statusCode() + " " + answer.body());
        }
    }
}
