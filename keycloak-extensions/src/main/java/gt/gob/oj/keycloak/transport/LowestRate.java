package gt.gob.oj.keycloak.transport;

import java.time.Duration;

/** The rate below which a sender is not waited for any longer. The first seconds are free: networks stumble. */
record LowestRate(long bytesPerSecond, Duration grace) {

    /** Costs memory only; a telephone line manages more. */
    static final LowestRate BUFFERED = new LowestRate(1024, Duration.ofSeconds(10));

    /** Holds a worker thread. */
    static final LowestRate STREAMED = new LowestRate(4096, Duration.ofSeconds(20));

    boolean isKept(long bytes, Duration elapsed) {
        long seconds = elapsed.minus(grace).toSeconds();
        return seconds <= 0 || bytes >= seconds * bytesPerSecond;
    }
}
