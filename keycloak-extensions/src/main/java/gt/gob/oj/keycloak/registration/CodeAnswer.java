package gt.gob.oj.keycloak.registration;

/** What became of a code that somebody typed. */
enum CodeAnswer {
    RIGHT,
    WRONG,
    EXPIRED,
    /** Typed wrong too often. */
    VOID
}
