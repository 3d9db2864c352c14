package gt.gob.oj.keycloak.identityproof.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Work in a separate thread while its caller continues. */
record BackgroundTask(CompletableFuture<Void> work) {

    static final BackgroundTask NOTHING = new BackgroundTask(CompletableFuture.completedFuture(null));

    private static final Executor EACH_IN_ITS_THREAD = Executors.newVirtualThreadPerTaskExecutor();

    static BackgroundTask run(Work work) {
        return new BackgroundTask(CompletableFuture.runAsync(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                EACH_IN_ITS_THREAD));
    }

    boolean isDoneWell() {
        return work.isDone() && !work.isCompletedExceptionally();
    }

    /** Waits for the end of the work and rethrows its exception. */
    void await() throws IOException {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw e;
        }
    }

    interface Work {
        void run() throws IOException;
    }
}
