package gt.gob.oj.keycloak.identityproof;

import java.util.Locale;

/** Why something was refused: a stable code for programs, a message key for people, a status for HTTP. */
public enum Refusal {
    INVALID_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    OWN_REQUEST(403),
    NOT_ASSIGNED(403),
    NOT_FOUND(404),
    /** As {@link #NOT_ASSIGNED}, of what would have changed the case. */
    NO_LONGER_ASSIGNED(409, "not-assigned"),
    TAKEN(409),
    ALREADY_JUDGED(409),
    ALREADY_DECIDED(409),
    NOT_DECIDED(409),
    NOT_APPROVED(409),
    WRONG_OFFSET(409),
    NOT_OPEN(409),
    /** Some bytes are still to come. */
    INCOMPLETE(409),
    /** The stored request contradicts itself. */
    UNREADABLE(409),
    /** The video was begun anew elsewhere. */
    OTHER_NUMBER(409),
    TOO_LARGE(413),
    WRONG_TYPE(415),
    RANGE_NOT_SATISFIABLE(416),
    EMPTY(422),
    /** The bytes are not those that the sender meant. */
    WRONG_DIGEST(422),
    UNKNOWN_CODE(422),
    CODE_REQUIRED(422),
    WORDS_REQUIRED(422),
    TEXT_REQUIRED(422),
    TEXT_TOO_LONG(422),
    CHECKLIST_INCOMPLETE(422),
    CORRECTION_REQUIRED(422),
    DAILY_QUOTA(429),
    TOO_MANY_PARTS(429),
    TOO_MANY_UPLOADS(429),
    /** There is such a piece, and it cannot be had now. */
    EVIDENCE_UNAVAILABLE(503),
    /** The vault has no room; nothing that was acknowledged is lost. */
    STORAGE_FULL(507);

    private final int status;
    private final String code;

    Refusal(int status) {
        this.status = status;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Refusal(int status, String code) {
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
