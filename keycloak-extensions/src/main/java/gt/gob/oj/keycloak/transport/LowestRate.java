package gt.gob.oj.keycloak.transport;

import java.time.Duration;

/**
 * The minimum rate of a sender; a slower one is disconnected. The first seconds do not count, because networks pause.
 */
record LowestRate(long bytesPerSecond, Duration grace) {

    /** Costs only memory; even a phone line is faster. */
    static final LowestRate BUFFERED = new LowestRate(1024, Duration.ofSeconds(10));

    /** Occupies a worker thread. */
    static final LowestRate STREAMED = new LowestRate(4096, Duration.ofSeconds(20));

    boolean isKept(long bytes, Duration elapsed) {
        long seconds = elapsed.minus(grace).toSeconds();
        return seconds <= 0 || bytes >= seconds * bytesPerSecond;
    }
}
