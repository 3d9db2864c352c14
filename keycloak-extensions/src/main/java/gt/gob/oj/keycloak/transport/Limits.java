package gt.gob.oj.keycloak.transport;

/**
 * What this server can hold at a time.
 *
 * @param bufferedBytes of bodies that are still arriving on the event loop
 * @param wholeChunks chunks of evidence that have arrived and are stored at a time; half as many as processors, so that
 *     sign-ins find one
 * @param streamedChunks chunks of evidence that worker threads read as they come, at a time
 * @param waitingAnswers bytes of answers that wait in memory for their readers
 */
record Limits(long bufferedBytes, int wholeChunks, int streamedChunks, long waitingAnswers) {

    /** Forms and JSON that people and programs send fit in here several times. */
    static final int SMALL_BODY = 128 * 1024;

    /** A chunk on a slow line is 64 KB, and older clients send half a megabyte. */
    static final int BUFFERED_CHUNK = 1024 * 1024;

    /** As long as the body of a request to Keycloak may be: {@code quarkus.http.limits.max-body-size}. */
    static final int LONGEST_BODY = 10 * 1024 * 1024;

    static final int MOST_FIELDS = 500;

    static final int UPLOADS_PER_PERSON = 3;
    static final int OTHER_LARGE_BODIES = 8;
    static final int OTHER_LARGE_BODIES_PER_NETWORK = 4;

    static Limits ofThisMachine() {
        long heap = Runtime.getRuntime().maxMemory();
        int cores = Runtime.getRuntime().availableProcessors();
        return new Limits(heap / 6, Math.max(1, cores / 2), Math.max(8, 4 * cores), heap / 8);
    }
}
