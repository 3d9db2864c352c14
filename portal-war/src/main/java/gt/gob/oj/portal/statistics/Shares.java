package gt.gob.oj.portal.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Hundredths of a whole, rounded so that they add up to a hundred: what is left over goes to the largest remainders. */
final class Shares {
    private Shares() {}

    /** In the order of the counts; nothing but zeros when there is nothing to share. */
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
