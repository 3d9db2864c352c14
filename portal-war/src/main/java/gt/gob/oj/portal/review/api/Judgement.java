package gt.gob.oj.portal.review.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The caller's opinion on a case, with only the components of its outcome. */
public record Judgement(
        String outcome,
        List<String> codes,
        String words,
        List<String> checklist,
        List<CorrectionOrder> corrections,
        String transcript) {
    public Judgement {
        codes = List.copyOf(codes);
        checklist = List.copyOf(checklist);
        corrections = List.copyOf(corrections);
    }

    /** A request to send one piece again. */
    public record CorrectionOrder(
            String piece,
            String code,
            String words,
            @Nullable Mark mark) {}

    /** A position: an area of the picture as fractions of its sides, or a second of the video. */
    public record Mark(
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Double width,
            @Nullable Double height,
            @Nullable Double second) {
        public static Mark second(double second) {
            return new Mark(null, null, null, null, second);
        }

        public static Mark area(double x, double y, double width, double height) {
            return new Mark(x, y, width, height, null);
        }
    }

    @Override
    public String toString() {
        return "Judgement[" + outcome + "]";
    }
}
