package gt.gob.oj.keycloak.identityproof.judgement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reasons why two reviewers must judge a request. */
public enum Flag {
    /** The check digit of the CUI is wrong. */
    CUI_DOUBTFUL,
    /** Another citizen sent the same image or video. */
    SAME_EVIDENCE,
    /** The data read from the card differ from the declared data. */
    DATA_DIFFER,
    /** Names, CUI or birth date changed after the request was first submitted. */
    DATA_CHANGED,
    /** A written statement replaces speech. */
    WRITTEN_STATEMENT,
    /** Selected by the realm's sampling for review by two reviewers. */
    SAMPLED;

    /** The name in the database and in the review API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Flag> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
