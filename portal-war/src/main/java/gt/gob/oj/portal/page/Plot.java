package gt.gob.oj.portal.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The days as lines within 100 × 100, the origin at the top left as in SVG. */
public record Plot(long top, List<Line> lines) {
    public Plot {
        lines = List.copyOf(lines);
    }

    /** {@code name} is part of a message key and of a class; {@code points} as SVG has them. */
    public record Line(String name, String points) {}

    static Plot of(List<Figures.Day> days) {
        long top = Math.max(
                1,
                days.stream()
                        .mapToLong(d -> Math.max(d.waiting(), Math.max(d.received(), d.decided())))
                        .max()
                        .orElse(1));
        return new Plot(
                top,
                List.of(
                        line("received", days, Figures.Day::received, top),
                        line("decided", days, Figures.Day::decided, top),
                        line("waiting", days, Figures.Day::waiting, top)));
    }

    private static Line line(String name, List<Figures.Day> days, ToLongFunction<Figures.Day> value, long top) {
        List<String> points = new ArrayList<>();
        double step = days.size() > 1 ? 100.0 / (days.size() - 1) : 100;
        for (int i = 0; i < days.size(); i++) {
            double height = 100.0 * value.applyAsLong(days.get(i)) / top;
            points.add(String.format(Locale.ROOT, "%.2f,%.2f", i * step, 100 - height));
        }
        if (points.size() == 1) {
            points.add(points.getFirst().replaceFirst("^[^,]*", "100.00"));
        }
        return new Line(name, String.join(" ", points));
    }
}
