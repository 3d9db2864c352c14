package gt.gob.oj.keycloak.cape.format;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Limits the memory of concurrent memory-hard hashes to a quarter of the heap. Further hashes wait. */
final class Memory {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int ALL = Math.clamp(Runtime.getRuntime().maxMemory() / 4 / MEBIBYTE, 1, Integer.MAX_VALUE);
    private static final Semaphore FREE = new Semaphore(ALL, true);

    private Memory() {}

    static <T> T taking(long bytes, Supplier<T> work) {
        int share = (int) Math.min(ALL, bytes / MEBIBYTE + 1);
        FREE.acquireUninterruptibly(share);
        try {
            return work.get();
        } finally {
            FREE.release(share);
        }
    }
}
