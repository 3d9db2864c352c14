package gt.gob.oj.portal.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Runs the same work several times, starting at the same moment. */
public final class Together {
    private Together() {}

    public static <T> List<T> run(ExecutorService executor, int times, Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(times);
        List<Future<T>> running = Stream.generate(() -> executor.submit(() -> {
                    start.await();
                    return work.call();
                }))
                .limit(times)
                .toList();
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        return results;
    }
}
