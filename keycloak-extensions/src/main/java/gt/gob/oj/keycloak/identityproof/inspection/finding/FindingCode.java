package gt.gob.oj.keycloak.identityproof.inspection.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an inspection can find in a piece of evidence, and how much it weighs. */
public enum FindingCode {
    /** No decoder makes a picture or a video of it. */
    UNREADABLE(Severity.REFUSAL),
    /** It ends before its end. */
    TRUNCATED(Severity.REFUSAL),
    TOO_MANY_PIXELS(Severity.REFUSAL),
    /** Texts or profiles in it grow beyond measure when they are unpacked. */
    SWOLLEN_METADATA(Severity.REFUSAL),
    /** It is something else as well: a page, an archive, a program. */
    HIDDEN_CONTENT(Severity.REFUSAL),
    MALWARE(Severity.REFUSAL),
    TOO_SHORT(Severity.REFUSAL),
    TOO_LONG(Severity.REFUSAL),
    NO_PICTURE(Severity.REFUSAL),
    /** Front and back are one picture; found when asked, never stored. */
    SAME_PICTURE(Severity.REFUSAL),
    /** There is nothing to be seen in all of the video. */
    BLACK(Severity.REFUSAL),
    /** These two do not matter for whoever cannot speak. */
    NO_SOUND(Severity.REFUSAL),
    SILENT(Severity.REFUSAL),
    TRAILING_DATA(Severity.WARNING),
    BLURRED(Severity.WARNING),
    GLARE(Severity.WARNING),
    DARK(Severity.WARNING),
    SMALL(Severity.WARNING),
    /** The machine-readable lines contradict themselves. */
    MRZ_WRONG(Severity.WARNING),
    MRZ_MISSING(Severity.NOTE),
    TEXT_MISSING(Severity.NOTE),
    TOOL_MISSING(Severity.NOTE),
    FAILED(Severity.NOTE);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether the piece is to be sent anew. */
    boolean refuses(boolean written) {
        return severity == Severity.REFUSAL && !(written && (this == NO_SOUND || this == SILENT));
    }

    /** The name in the database, in message keys and in the APIs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FindingCode> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }

    /** A refusal concerns the citizen, the others the reviewer alone. */
    public enum Severity {
        REFUSAL,
        WARNING,
        NOTE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
