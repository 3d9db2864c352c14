package gt.gob.oj.bench.registration;

import java.util.List;

/** Durations of one series, in nanoseconds. */
public record Percentiles(List<Long> nanos) {

    public Percentiles {
        nanos = nanos.stream().sorted().toList();
    }

    /** Returns the duration in milliseconds that {@code percent} of the series do not exceed. */
    public double at(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * nanos.size());
        return nanos.get(Math.max(rank, 1) - 1) / 1e6;
    }
}
