package gt.gob.oj.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several do the same at the same moment. */
final class InParallel {

    private InParallel() {}

    /** What the one of that number does. */
    interface Step<T> {
        T apply(int number) throws Exception;
    }

    static <T> List<T> all(int many, Step<T> step) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> under = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = i;
                under.add(threads.submit(() -> {
                    start.await();
                    return step.apply(number);
                }));
            }
            start.countDown();
            for (Future<T> result : under) {
                results.add(result.get());
            }
        }
        return results;
    }
}
