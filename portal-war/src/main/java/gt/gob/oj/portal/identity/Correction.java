package gt.gob.oj.portal.identity;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece that the citizen must send again, and why. */
public record Correction(
        String piece,
        String code,
        @Nullable String words,
        @Nullable Mark mark) {

    /** A position: an area of the image as fractions of its width and height, or a second of the video. */
    public record Mark(
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Double width,
            @Nullable Double height,
            @Nullable Double second) {
        public Mark {
            if (second == null && Stream.of(x, y, width, height).anyMatch(Objects::isNull)) {
                throw new IllegalArgumentException("A mark needs either an area or a second");
            }
        }

        public @Nullable Long wholeSecond() {
            return second == null ? null : Math.round(second);
        }

        public @Nullable Area area() {
            return second != null || x == null || y == null || width == null || height == null
                    ? null
                    : new Area(x, y, width, height);
        }
    }

    /** An area of an image, as fractions of its width and height. */
    public record Area(double x, double y, double width, double height) {
        /** Returns the position of the centre, such as {@code top-left}; part of a message key. */
        public String place() {
            String row = third(y + height / 2, "top", "middle", "bottom");
            return row + "-" + third(x + width / 2, "left", "center", "right");
        }

        private static String third(double share, String first, String second, String last) {
            return share < 1 / 3.0 ? first : share > 2 / 3.0 ? last : second;
        }
    }
}
