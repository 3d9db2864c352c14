package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.rest.Problem;

/** Why an operation of the API is refused. */
enum AdministrationProblem implements Problem {
    INVALID_REQUEST(400),
    REASON_REQUIRED(422),
    NOT_FOUND(404),
    /** Nobody acts on their own account. */
    OWN_ACCOUNT(409),
    /** The account is that way already. */
    NOTHING_TO_DO(409),
    ALREADY_REQUESTED(409),
    /** The account has no address that a link could be sent to. */
    NO_ADDRESS(409),
    /** With a link the mailbox alone would be enough to come in. */
    SECOND_FACTOR_MISSING(409),
    /** It was decided meanwhile, or it expired. */
    DECIDED(409),
    /** Only somebody else approves or refuses it. */
    OWN_REQUEST(409),
    /** Only who requested it withdraws it. */
    NOT_OWN_REQUEST(409),
    /** One of the two made the other an administrator. */
    NOT_INDEPENDENT(409),
    /** Who requested it is no administrator any more. */
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
