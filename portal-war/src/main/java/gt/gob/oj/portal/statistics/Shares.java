package gt.gob.oj.portal.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Percentages that add up to a hundred: the rest goes to the largest remainders. */
final class Shares {
    private Shares() {}

    /** Returns them in the order of the counts; all zeros if the total is zero. */
    static List<Long> of(List<Long> counts) {
        long whole = counts.stream().mapToLong(Long::longValue).sum();
        if (whole == 0) {
            return counts;
        }
        List<Long> shares = new ArrayList<>(
                counts.stream().map(count -> 100 * count / whole).toList());
        long left = 100 - shares.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> 100 * counts.get(i) % whole)
                        .reversed())
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return shares;
    }
}
