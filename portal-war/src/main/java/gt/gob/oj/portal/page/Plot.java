package gt.gob.oj.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Daily values as lines in a square of 100 × 100, with the origin at the top left as in SVG. */
public record Plot(long top, List<Line> lines) {
    public Plot {
        lines = List.copyOf(lines);
    }

    /** A line; {@code name} is part of a message key and of a CSS class, {@code points} has the format of SVG. */
    public record Line(String name, String points) {}

    /** The value of a day that a line shows, under the line's name. */
    public record Measure<D>(String name, ToLongFunction<D> of) {}

    /** Returns one line per measure, all on one scale whose maximum is the greatest value, at least 1. */
    public static <D> Plot of(List<D> days, List<Measure<D>> measures) {
        long top = measures.stream()
                .flatMapToLong(measure -> days.stream().mapToLong(measure.of()))
                .reduce(1, Math::max);
        return new Plot(
                top,
                measures.stream()
                        .map(measure -> new Line(measure.name(), points(days, measure.of(), top)))
                        .toList());
    }

    private static <D> String points(List<D> days, ToLongFunction<D> value, long top) {
        List<String> points = new ArrayList<>();
        double step = days.size() > 1 ? 100.0 / (days.size() - 1) : 100;
        for (int i = 0; i < days.size(); i++) {
            double height = 100.0 * value.applyAsLong(days.get(i)) / top;
            points.add(String.format(Locale.ROOT, "%.2f,%.2f", i * step, 100 - height));
        }
        if (points.size() == 1) {
            points.add(points.getFirst().replaceFirst("^[^,]*", "100.00"));
        }
        return String.join(" ", points);
    }
}
