package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.rest.Problem;

/** Why an operation of the API is refused. */
enum AdministrationProblem implements Problem {
    INVALID_REQUEST(400),
    REASON_REQUIRED(422),
    NOT_FOUND(404),
    /** Administrators may not act on their own account. */
    OWN_ACCOUNT(409),
    /** The account is already in the requested state. */
    NOTHING_TO_DO(409),
    ALREADY_REQUESTED(409),
    /** The account has no address for the link. */
    NO_ADDRESS(409),
    /** A link would give access to anybody who controls the mailbox. */
    SECOND_FACTOR_MISSING(409),
    /** It was decided in the meantime, or it expired. */
    DECIDED(409),
    /** Another administrator must approve or refuse it. */
    OWN_REQUEST(409),
    /** Only the requester may withdraw it. */
    NOT_OWN_REQUEST(409),
    /** One of the two appointed the other as administrator. */
    NOT_INDEPENDENT(409),
    /** The requester is no longer an administrator. */
    REQUESTER_GONE(409);

    private final int status;

    AdministrationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
