package gt.gob.oj.portal.review;

import java.util.Locale;

/** What became of a decision. */
enum DecisionAnswer {
    TAKEN,
    ALREADY_DECIDED,
    REASON_REQUIRED,
    OWN_REQUEST;

    String key() {
        return "decision." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
