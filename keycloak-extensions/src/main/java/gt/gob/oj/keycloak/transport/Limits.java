package gt.gob.oj.keycloak.transport;

/**
 * The capacity of this server.
 *
 * @param bufferedBytes of bodies still arriving on the event loop
 * @param wholeChunks the number of complete chunks of evidence stored concurrently; half the number of processors, to
 *     leave some for sign-ins
 * @param streamedChunks the number of chunks of evidence that worker threads read concurrently
 * @param waitingAnswers bytes of responses that wait in memory for slow readers
 */
record Limits(long bufferedBytes, int wholeChunks, int streamedChunks, long waitingAnswers) {

    /** Several times the size of ordinary forms and JSON. */
    static final int SMALL_BODY = 128 * 1024;

    /** A chunk on a slow line has 64 KB; older clients send half a megabyte. */
    static final int BUFFERED_CHUNK = 1024 * 1024;

    /** Keycloak's maximum request body: {@code quarkus.http.limits.max-body-size}. */
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
