package gt.gob.oj.keycloak.cape;

import java.util.Locale;

/**
 * The table of faults of legacy accounts. For each it says how sign-in and import react, and whether the desk gets a
 * case. Accounts are never merged automatically.
 */
public enum Conflict {
    /** CAPE has no CUI. */
    CUI_MISSING(Effect.WITHOUT_CUI, false),
    /** CAPE's value is not a CUI, or its check digit is wrong. */
    CUI_INVALID(Effect.WITHOUT_CUI, true),
    /** A local person with another address has this CUI. */
    CUI_TAKEN(Effect.WITHOUT_CUI, true),
    /** Several active legacy accounts have this CUI, so its owner is unknown. */
    CUI_TWICE(Effect.WITHOUT_CUI, true),
    BIRTH_DATE_MISSING(Effect.WITHOUT_CUI, false),
    /** In the future, or too early for a living person. */
    BIRTH_DATE_INVALID(Effect.WITHOUT_CUI, true),
    /** Several active legacy accounts have this address. The one with the first id counts; the others become cases. */
    EMAIL_TWICE(Effect.NOT_ADMITTED, true),
    /** A local person has this address and another CUI. Local people take precedence. */
    EMAIL_TAKEN(Effect.NOT_ADMITTED, true),
    /** CAPE has no address, or an invalid one. */
    EMAIL_INVALID(Effect.NOT_ADMITTED, true),
    /** The account is disabled in CAPE. */
    DISABLED(Effect.NOT_ADMITTED, false),
    /** No installed format can read the stored password. A password reset still works. */
    PASSWORD_UNREADABLE(Effect.NOT_ADMITTED, false);

    /** What happens to the legacy account. */
    public enum Effect {
        /** The account becomes a local person, but its CUI is not entered in the directory. */
        WITHOUT_CUI,
        /** The account is not migrated. */
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

    /** Whether the desk gets a case. */
    public boolean isForDesk() {
        return forDesk;
    }

    /** The name in events, in the table and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Conflict of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
