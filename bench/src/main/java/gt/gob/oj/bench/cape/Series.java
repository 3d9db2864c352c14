package gt.gob.oj.bench.cape;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sign-ins of one kind and their cost in the server's process. */
final class Series {

    /** One sign-in; the number is different each time. */
    @FunctionalInterface
    interface SignIn {
        void number(int number) throws Exception;
    }

    private final String label;
    private final Supplier<Optional<ProcessHandle>> server;
    private final SignIn signIn;
    private Duration processor = Duration.ZERO;
    private final List<Long> nanos = new ArrayList<>();

    Series(String label, Supplier<Optional<ProcessHandle>> server, SignIn signIn) {
        this.label = label;
        this.server = server;
        this.signIn = signIn;
    }

    void warmUp(int first, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            signIn.number(first + i);
        }
    }

    void measure(int first, int count) throws Exception {
        Duration before = processorTime();
        for (int i = 0; i < count; i++) {
            long begin = System.nanoTime();
            signIn.number(first + i);
            nanos.add(System.nanoTime() - begin);
        }
        processor = processor.plus(processorTime()).minus(before);
    }

    String label() {
        return label;
    }

    int times() {
        return nanos.size();
    }

    /** Processor time of one sign-in, summed over all processors. */
    double processorMillis() {
        return processor.toNanos() / 1e6 / nanos.size();
    }

    /** Median duration of one sign-in for the person who waits. */
    double millis() {
        return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e6;
    }

    /** Processor time of the process and its children, from {@code /proc/PID/stat}. */
    private Duration processorTime() {
        ProcessHandle process = server.get().orElseThrow();
        return Stream.concat(Stream.of(process), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
