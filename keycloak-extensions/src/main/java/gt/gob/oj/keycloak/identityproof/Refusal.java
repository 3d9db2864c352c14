package gt.gob.oj.keycloak.identityproof;

import java.util.Locale;

/** Why something was refused: a stable code for programs, a message key for people, a status for HTTP. */
public enum Refusal {
    INVALID_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    OWN_REQUEST(403),
    NOT_FOUND(404),
    ALREADY_DECIDED(409),
    WRONG_OFFSET(409),
    NOT_OPEN(409),
    /** Some bytes are still to come. */
    INCOMPLETE(409),
    /** The video was begun anew elsewhere. */
    OTHER_NUMBER(409),
    TOO_LARGE(413),
    WRONG_TYPE(415),
    RANGE_NOT_SATISFIABLE(416),
    EMPTY(422),
    /** The bytes are not those that the sender meant. */
    WRONG_DIGEST(422),
    REASON_REQUIRED(422),
    REASON_TOO_LONG(422),
    TOO_MANY_PARTS(429),
    TOO_MANY_UPLOADS(429);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
