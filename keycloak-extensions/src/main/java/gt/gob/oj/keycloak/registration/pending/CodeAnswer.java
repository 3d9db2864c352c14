package gt.gob.oj.keycloak.registration.pending;

/** What became of a code that somebody typed. */
public enum CodeAnswer {
    RIGHT,
    WRONG,
    EXPIRED,
    /** Typed wrong too often. */
    VOID
}
