package gt.gob.oj.keycloak.cape.desk;

import gt.gob.oj.keycloak.rest.Problem;

/** Why an operation of the API is refused. */
enum DeskProblem implements Problem {
    INVALID_REQUEST(400),
    NOT_FOUND(404),
    /** The case was decided in the meantime. */
    DECIDED(409),
    /** There is nothing to confirm. */
    NOTHING_TO_CONFIRM(409);

    private final int status;

    DeskProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
