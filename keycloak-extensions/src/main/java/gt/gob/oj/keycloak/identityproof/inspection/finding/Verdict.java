package gt.gob.oj.keycloak.identityproof.inspection.finding;

import java.util.Locale;

/** What an inspection says of a piece on the whole. */
public enum Verdict {
    /** There is nothing to inspect yet. */
    NONE,
    WAITING,
    GOOD,
    /** It is to be sent anew. */
    REFUSED,
    /** Something that the inspection needs was not there. */
    UNCHECKED;

    /** The name in the APIs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
