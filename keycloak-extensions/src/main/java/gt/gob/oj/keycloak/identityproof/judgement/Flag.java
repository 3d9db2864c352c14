package gt.gob.oj.keycloak.identityproof.judgement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a request needs the word of two reviewers. */
public enum Flag {
    /** The check digit of its CUI fails. */
    CUI_DOUBTFUL,
    /** Somebody else sent the same image or video. */
    SAME_EVIDENCE,
    /** What was read differs from what was declared. */
    DATA_DIFFER,
    /** Names, CUI or birth date changed after the request was first sent. */
    DATA_CHANGED,
    /** A written statement stands in for speech. */
    WRITTEN_STATEMENT,
    /** One of the share that is always judged twice. */
    SAMPLED;

    /** The name in the database and in the review API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Flag> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
