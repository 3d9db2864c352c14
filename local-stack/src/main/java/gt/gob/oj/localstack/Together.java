package gt.gob.oj.localstack;

import gt.gob.oj.localstack.process.Problem;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Runs several tasks concurrently. */
final class Together {

    private Together() {}

    /** Runs all tasks concurrently; the first failure interrupts the others and is thrown. */
    static void run(Runnable... tasks) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<Void>(executor);
            Arrays.stream(tasks).forEach(task -> completion.submit(task, null));
            try {
                for (int ended = 0; ended < tasks.length; ended++) {
                    completion.take().get();
                }
            } catch (ExecutionException e) {
                executor.shutdownNow();
                var cause = Objects.requireNonNullElse(e.getCause(), e);
                throw cause instanceof Problem problem ? problem : new Problem(cause.toString(), cause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted while starting.", e);
        }
    }
}
