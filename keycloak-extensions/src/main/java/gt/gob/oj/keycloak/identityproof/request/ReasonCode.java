package gt.gob.oj.keycloak.identityproof.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reasons why a request or a piece is not accepted. */
public enum ReasonCode {
    DOCUMENT_UNREADABLE,
    DOCUMENT_CUT,
    DOCUMENT_EXPIRED,
    DOCUMENT_OTHER,
    BACK_MISSING,
    VIDEO_INAUDIBLE,
    VIDEO_DARK,
    VIDEO_FACE_HIDDEN,
    VIDEO_WORDS_MISSING,
    VIDEO_NUMBER_WRONG,
    FACE_DIFFERS,
    DATA_DIFFER,
    DUPLICATE_EVIDENCE,
    SUSPECTED_FRAUD,
    /** Explained in words. */
    OTHER;

    /** The name in the database and in the review API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReasonCode> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
