package gt.gob.oj.portal.statistics;

import gt.gob.oj.portal.page.Bundles;
import gt.gob.oj.portal.page.Language;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One table of a file: a header, and rows of texts and numbers. */
record Sheet(String name, List<String> head, List<List<Object>> rows) {
    /** The reasons that have a text here; others appear as their code. */
    static final List<String> REASONS = List.of(
            "document-unreadable",
            "document-cut",
            "document-expired",
            "document-other",
            "back-missing",
            "video-inaudible",
            "video-dark",
            "video-face-hidden",
            "video-words-missing",
            "video-number-wrong",
            "face-differs",
            "data-differ",
            "duplicate-evidence",
            "suspected-fraud",
            "other");

    Sheet {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** Days, reasons, reviewers. */
    static List<Sheet> of(Figures figures, Language language) {
        ResourceBundle texts = Bundles.of("statistics", language);
        UnaryOperator<String> text = texts::getString;
        return List.of(
                new Sheet(
                        text.apply("days.title"),
                        heads(text, "days.day", "line.received", "line.decided", "line.waiting"),
                        figures.days().stream()
                                .map(d -> List.<Object>of(d.day(), d.received(), d.decided(), d.waiting()))
                                .toList()),
                new Sheet(
                        text.apply("reasons.title"),
                        heads(text, "reasons.reason", "reasons.count", "hours.median", "hours.p90"),
                        figures.reasons().stream()
                                .map(r -> List.<Object>of(
                                        reason(texts, r.code()), r.count(), hours(r.median()), hours(r.p90())))
                                .toList()),
                new Sheet(
                        text.apply("reviewers.title"),
                        heads(
                                text,
                                "reviewers.name",
                                "reviewers.approve",
                                "reviewers.reject",
                                "reviewers.correct",
                                "reviewers.all",
                                "hours.median",
                                "hours.p90"),
                        figures.reviewers().stream()
                                .map(r -> List.<Object>of(
                                        r.name() == null ? text.apply("reviewers.gone") : r.name(),
                                        r.approve(),
                                        r.reject(),
                                        r.correct(),
                                        r.all(),
                                        hours(r.median()),
                                        hours(r.p90())))
                                .toList()));
    }

    private static List<String> heads(UnaryOperator<String> text, String... keys) {
        return List.of(keys).stream().map(text).toList();
    }

    /** Rounded to a tenth; empty if nothing was decided. */
    private static Object hours(@Nullable Long seconds) {
        return seconds == null ? "" : Math.round(seconds / 360.0) / 10.0;
    }

    private static String reason(ResourceBundle texts, String code) {
        return REASONS.contains(code) ? texts.getString("reason." + code) : code;
    }
}
