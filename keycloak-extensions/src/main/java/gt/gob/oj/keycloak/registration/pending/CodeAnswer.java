package gt.gob.oj.keycloak.registration.pending;

/** The result of checking a typed code. */
public enum CodeAnswer {
    RIGHT,
    WRONG,
    EXPIRED,
    /** Too many wrong attempts. */
    VOID
}
