package gt.gob.oj.portal.review.decision;

import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.review.api.Judgement.Mark;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A position as typed: an area of the picture in per cent of its sides, or a second of the video. */
public record Marking(String x, String y, String width, String height, String second) {
    static Marking from(Fields fields, String piece) {
        return new Marking(
                Typed.text(fields, "zona-x-" + piece),
                Typed.text(fields, "zona-y-" + piece),
                Typed.text(fields, "zona-ancho-" + piece),
                Typed.text(fields, "zona-alto-" + piece),
                Typed.text(fields, "segundo-" + piece));
    }

    public boolean empty() {
        return Stream.of(x, y, width, height, second).allMatch(String::isEmpty);
    }

    boolean area() {
        return second.isEmpty();
    }

    /** Returns whether it is empty, or lies within the picture or the longest possible video. */
    boolean sound() {
        if (empty()) {
            return true;
        }
        if (!area()) {
            return within(second, 600).isPresent();
        }
        List<OptionalInt> sides =
                Stream.of(x, y, width, height).map(text -> within(text, 100)).toList();
        if (sides.stream().anyMatch(OptionalInt::isEmpty)) {
            return false;
        }
        int[] n = sides.stream().flatMapToInt(OptionalInt::stream).toArray();
        return n[2] > 0 && n[3] > 0 && n[0] + n[2] <= 100 && n[1] + n[3] <= 100;
    }

    /** Returns the position, or null if it is empty; call it only if {@link #sound}. */
    @Nullable Mark mark() {
        if (empty()) {
            return null;
        }
        return area()
                ? Mark.area(number(x) / 100.0, number(y) / 100.0, number(width) / 100.0, number(height) / 100.0)
                : Mark.second(number(second));
    }

    private static OptionalInt within(String text, int most) {
        return text.matches("\\d{1,3}")
                ? IntStream.of(number(text)).filter(n -> n <= most).findFirst()
                : OptionalInt.empty();
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
