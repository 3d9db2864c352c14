package gt.gob.oj.keycloak.identityproof.inspection.finding;

import java.util.Locale;

/** The overall result of an inspection. */
public enum Verdict {
    /** There is nothing to inspect yet. */
    NONE,
    WAITING,
    GOOD,
    /** The citizen must send the piece again. */
    REFUSED,
    /** A tool that the inspection needs was missing. */
    UNCHECKED;

    /** The name in the APIs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
