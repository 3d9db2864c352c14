package gt.gob.oj.keycloak.identityproof.request;

import java.util.Locale;

/** A step in the life of a request; {@link Transitions} defines when and by whom it is allowed. */
public enum ProofStep {
    SUBMIT,
    RESUBMIT,
    /** A reviewer takes the case for a limited time. */
    TAKE,
    GIVE_BACK,
    /** The reviewer's assignment has ended. */
    LAPSE,
    /** One reviewer has given an opinion; another one must judge, too. */
    OPINE,
    ASK_CORRECTION,
    APPROVE,
    REJECT,
    WITHDRAW,
    /** The citizen gives up an approval, so that changed data are reviewed. */
    REOPEN,
    EXPIRE;

    /** The name in events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
