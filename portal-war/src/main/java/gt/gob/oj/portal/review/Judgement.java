package gt.gob.oj.portal.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The caller's opinion on a case, with only the components of its outcome. */
record Judgement(
        String outcome,
        List<String> codes,
        String words,
        List<String> checklist,
        List<CorrectionOrder> corrections,
        String transcript) {
    Judgement {
        codes = List.copyOf(codes);
        checklist = List.copyOf(checklist);
        corrections = List.copyOf(corrections);
    }

    /** A request to send one piece again. */
    record CorrectionOrder(
            String piece,
            String code,
            String words,
            @Nullable Mark mark) {}

    /** A position: an area of the picture as fractions of its sides, or a second of the video. */
    record Mark(
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Double width,
            @Nullable Double height,
            @Nullable Double second) {
        static Mark second(double second) {
            return new Mark(null, null, null, null, second);
        }

        static Mark area(double x, double y, double width, double height) {
            return new Mark(x, y, width, height, null);
        }
    }

    @Override
    public String toString() {
        return "Judgement[" + outcome + "]";
    }
}
