package gt.gob.oj.keycloak.cape;

import java.util.Locale;

/**
 * The one table of what may be wrong with a legacy account, what sign-in and import then do, and whether a case is opened
 * for the desk. Nothing is merged by itself.
 */
public enum Conflict {
    /** CAPE knows no CUI. */
    CUI_MISSING(Effect.WITHOUT_CUI, false),
    /** What CAPE has is no CUI, or its check digit does not fit. */
    CUI_INVALID(Effect.WITHOUT_CUI, true),
    /** A local person with another address has this CUI. */
    CUI_TAKEN(Effect.WITHOUT_CUI, true),
    /** Several active legacy accounts have this CUI: nobody can tell whose it is. */
    CUI_TWICE(Effect.WITHOUT_CUI, true),
    BIRTH_DATE_MISSING(Effect.WITHOUT_CUI, false),
    /** In the future, or before anybody who lives. */
    BIRTH_DATE_INVALID(Effect.WITHOUT_CUI, true),
    /** Several active legacy accounts have this address: the one with the first id counts, the others are cases. */
    EMAIL_TWICE(Effect.NOT_ADMITTED, true),
    /** A local person has this address and another CUI: local people come first. */
    EMAIL_TAKEN(Effect.NOT_ADMITTED, true),
    /** CAPE knows no address, or one that cannot be written to. */
    EMAIL_INVALID(Effect.NOT_ADMITTED, true),
    /** CAPE has switched the account off. */
    DISABLED(Effect.NOT_ADMITTED, false),
    /** No installed format reads the stored password: the reset still helps. */
    PASSWORD_UNREADABLE(Effect.NOT_ADMITTED, false);

    /** What becomes of the legacy account. */
    public enum Effect {
        /** Becomes a local person whose CUI is not entered in the directory. */
        WITHOUT_CUI,
        /** Stays where it is. */
        NOT_ADMITTED
    }

    private final Effect effect;
    private final boolean forDesk;

    Conflict(Effect effect, boolean forDesk) {
        this.effect = effect;
        this.forDesk = forDesk;
    }

    public Effect effect() {
        return effect;
    }

    /** Whether a person must look at it. */
    public boolean isForDesk() {
        return forDesk;
    }

    /** As in events, in the table and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Conflict of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
