package gt.gob.oj.portal.review.decision;

import java.util.List;

/** The reason codes; their texts are {@code reason.<code>}. */
public final class Reasons {
    /** Maximum length of the words beside a code. */
    static final int LONGEST = 2000;

    /** Maximum length of the words about one piece. */
    static final int LONGEST_OF_PIECE = 500;

    /** Maximum length of a transcript or a note. */
    static final int LONGEST_TEXT = 4000;

    public static final List<String> ALL = List.of(
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

    public static final List<String> PIECES = List.of("front", "back", "video");

    /** What a reviewer must confirm before an approval; the texts are {@code check.<code>}. */
    public static final List<String> CHECKLIST = List.of(
            "document-legible",
            "document-genuine",
            "face-matches",
            "says-name",
            "says-cui",
            "says-request",
            "says-number",
            "data-match");

    private Reasons() {}

    /** Returns the reasons for requesting a piece again. */
    public static List<String> of(String piece) {
        return switch (piece) {
            case "front" ->
                List.of("document-unreadable", "document-cut", "document-expired", "document-other", "other");
            case "back" ->
                List.of(
                        "back-missing",
                        "document-unreadable",
                        "document-cut",
                        "document-expired",
                        "document-other",
                        "other");
            default ->
                List.of(
                        "video-inaudible",
                        "video-dark",
                        "video-face-hidden",
                        "video-words-missing",
                        "video-number-wrong",
                        "face-differs",
                        "other");
        };
    }
}
