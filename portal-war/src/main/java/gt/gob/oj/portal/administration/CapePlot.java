package gt.gob.oj.portal.administration;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The days as lines within 100 × 100, the origin at the top left as in SVG. */
public record CapePlot(long top, List<Line> lines) {

    /** {@code name} is part of a message key and of a class; {@code points} as SVG has them. */
    public record Line(String name, String points) {}

    static CapePlot of(List<CapeProgress.Day> days) {
        long top = days.stream()
                .mapToLong(day -> Math.max(day.signedIn(), day.imported()))
                .reduce(1, Math::max);
        return new CapePlot(
                top,
                List.of(
                        new Line("received", points(days, CapeProgress.Day::signedIn, top)),
                        new Line("decided", points(days, CapeProgress.Day::imported, top))));
    }

    private static String points(List<CapeProgress.Day> days, ToLongFunction<CapeProgress.Day> value, long top) {
        double step = 100.0 / Math.max(1, days.size() - 1);
        return IntStream.range(0, days.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT, "%.2f,%.2f", i * step, 100 - 100.0 * value.applyAsLong(days.get(i)) / top))
                .collect(Collectors.joining(" "));
    }
}
