package gt.gob.oj.keycloak.rest;

/** Why a caller is rejected before the operation begins. */
public enum AccessProblem implements Problem {
    UNAUTHENTICATED(401),
    FORBIDDEN(403);

    private final int status;

    AccessProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
