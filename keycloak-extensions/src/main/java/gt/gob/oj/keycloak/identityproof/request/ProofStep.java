package gt.gob.oj.keycloak.identityproof.request;

import java.util.Locale;

/** What may happen to a request; {@link Transitions} says when and by whom. */
public enum ProofStep {
    SUBMIT,
    RESUBMIT,
    /** A reviewer takes the case for a while. */
    TAKE,
    GIVE_BACK,
    /** The reviewer's time with the case is over. */
    LAPSE,
    /** One of two reviewers has said what they think; another one is to judge, too. */
    OPINE,
    ASK_CORRECTION,
    APPROVE,
    REJECT,
    WITHDRAW,
    /** The citizen gives an approval up, so that changed data are reviewed. */
    REOPEN,
    EXPIRE;

    /** The name in events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
