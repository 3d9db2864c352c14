package gt.gob.oj.portal.identity;

import org.jspecify.annotations.Nullable;

/** What is to be sent again, and why; {@code area} or {@code second} say where to look. */
public record Correction(
        String piece,
        String code,
        @Nullable String words,
        @Nullable Area area,
        @Nullable Long second) {
    static Correction read(Answer told) {
        Answer mark = told.object("mark");
        boolean moment = mark != null && mark.json().containsKey("second");
        return new Correction(
                told.json().getString("piece"),
                told.json().getString("code"),
                told.text("words"),
                mark == null || moment
                        ? null
                        : new Area(mark.share("x"), mark.share("y"), mark.share("width"), mark.share("height")),
                mark == null || !moment ? null : Math.round(mark.share("second")));
    }

    /** Of an image, in shares of its width and height. */
    public record Area(double x, double y, double width, double height) {
        /** Where its middle lies, such as {@code top-left}; part of a message key. */
        public String place() {
            String row = third(y + height / 2, "top", "middle", "bottom");
            return row + "-" + third(x + width / 2, "left", "center", "right");
        }

        private static String third(double share, String first, String second, String last) {
            return share < 1 / 3.0 ? first : share > 2 / 3.0 ? last : second;
        }
    }
}
