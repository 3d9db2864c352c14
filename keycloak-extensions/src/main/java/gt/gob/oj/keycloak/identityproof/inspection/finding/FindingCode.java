package gt.gob.oj.keycloak.identityproof.inspection.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The possible findings about a piece of evidence, with their severity. */
public enum FindingCode {
    /** No decoder can read it as a picture or a video. */
    UNREADABLE(Severity.REFUSAL),
    /** The file is incomplete. */
    TRUNCATED(Severity.REFUSAL),
    TOO_MANY_PIXELS(Severity.REFUSAL),
    /** Texts or colour profiles in it decompress to an excessive size. */
    SWOLLEN_METADATA(Severity.REFUSAL),
    /** The file is also of another type: a page, an archive, a program. */
    HIDDEN_CONTENT(Severity.REFUSAL),
    MALWARE(Severity.REFUSAL),
    TOO_SHORT(Severity.REFUSAL),
    TOO_LONG(Severity.REFUSAL),
    NO_PICTURE(Severity.REFUSAL),
    /** Front and back are the same picture. Computed on demand, never stored. */
    SAME_PICTURE(Severity.REFUSAL),
    /** The whole video is black. */
    BLACK(Severity.REFUSAL),
    /** The next two do not apply to citizens who cannot speak. */
    NO_SOUND(Severity.REFUSAL),
    SILENT(Severity.REFUSAL),
    TRAILING_DATA(Severity.WARNING),
    BLURRED(Severity.WARNING),
    GLARE(Severity.WARNING),
    DARK(Severity.WARNING),
    SMALL(Severity.WARNING),
    /** The machine-readable lines contradict each other. */
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

    /** Whether the citizen must send the piece again. */
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

    /** Citizens see refusals. Only reviewers see warnings and notes. */
    public enum Severity {
        REFUSAL,
        WARNING,
        NOTE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
