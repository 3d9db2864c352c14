package gt.gob.oj.journeys.outages;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.kit.http.EvidenceUpload.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** One piece of evidence during its upload, and how much of it the server has acknowledged. */
final class EvidenceUnderWay {

    static final int CHUNKS = 6;
    private static final int CHUNK = 16 * 1024;

    private EvidenceUpload to;
    private final String piece;
    private final byte[] bytes;
    private String upload = "";
    private int acknowledged;

    EvidenceUnderWay(EvidenceUpload to, String piece) {
        this.to = to;
        this.piece = piece;
        this.bytes = new byte[CHUNKS * CHUNK];
        new Random().nextBytes(bytes);
        byte[] head = piece.equals("video")
                ? "\0\0\0\u0018ftypisom\0\0\0\0isommp42".getBytes(US_ASCII)
                : new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
        System.arraycopy(head, 0, bytes, 0, head.length);
    }

    /**
     * Sends the remaining chunks. Returns false if the server failed meanwhile.
     *
     * @param acknowledging called after each acknowledged chunk
     */
    boolean send(Runnable acknowledging) {
        try {
            Answer now = to.begin(piece, bytes.length);
            while (now.taken()) {
                upload = now.upload();
                acknowledged = now.received();
                if (acknowledged == bytes.length) {
                    return true;
                }
                now = to.send(piece, upload, acknowledged, chunk(acknowledged / CHUNK));
                if (now.taken()) {
                    acknowledging.run();
                }
            }
            assertThat(now.status()).as("answer of a failing server").isGreaterThanOrEqualTo(500);
        } catch (IOException gone) {
            // The server has died; the chunks acknowledged so far count.
        }
        return false;
    }

    /** Sets how long each call waits for its answer. */
    void waitFor(Duration patience) {
        to = to.withPatience(patience);
    }

    boolean isReachable() {
        try {
            return to.progress(piece).taken();
        } catch (IOException stillAway) {
            return false;
        }
    }

    /** After the restart nothing acknowledged is missing, and at most the chunk in transit was added. */
    void requireWhatWasAcknowledged() throws IOException {
        assertThat(to.progress(piece).received())
                .as("bytes of the %s after %d were acknowledged", piece, acknowledged)
                .isIn(acknowledged, acknowledged + CHUNK);
    }

    /** The server reads all bytes back from the vault and compares the digest. */
    void finish() throws IOException {
        Answer answer = to.finish(piece, upload, EvidenceUpload.digest(bytes));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.state()).isEqualTo("complete");
    }

    void startOver() throws IOException {
        assertThat(to.startOver(piece).status()).isEqualTo(204);
        acknowledged = 0;
    }

    String upload() {
        return upload;
    }

    int acknowledgedChunks() {
        return acknowledged / CHUNK;
    }

    /** Returns the digests of the chunks in order. */
    List<String> digests() {
        return IntStream.range(0, CHUNKS)
                .mapToObj(number -> EvidenceUpload.digest(chunk(number)))
                .toList();
    }

    private byte[] chunk(int number) {
        return Arrays.copyOfRange(bytes, number * CHUNK, (number + 1) * CHUNK);
    }
}
