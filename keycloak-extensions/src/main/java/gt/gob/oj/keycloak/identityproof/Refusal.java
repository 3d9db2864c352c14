package gt.gob.oj.keycloak.identityproof;

import java.util.Locale;

/** Why an operation was refused: a stable code for programs, a message key for people, a status for HTTP. */
public enum Refusal {
    INVALID_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    OWN_REQUEST(403),
    NOT_ASSIGNED(403),
    NOT_FOUND(404),
    /** Like {@link #NOT_ASSIGNED}, for operations that would have changed the case. */
    NO_LONGER_ASSIGNED(409, "not-assigned"),
    TAKEN(409),
    ALREADY_JUDGED(409),
    ALREADY_DECIDED(409),
    NOT_DECIDED(409),
    NOT_APPROVED(409),
    WRONG_OFFSET(409),
    NOT_OPEN(409),
    /** Some bytes are still missing. */
    INCOMPLETE(409),
    /** The stored request contradicts itself. */
    UNREADABLE(409),
    /** The citizen restarted the video elsewhere, so its number is no longer valid. */
    OTHER_NUMBER(409),
    TOO_LARGE(413),
    WRONG_TYPE(415),
    RANGE_NOT_SATISFIABLE(416),
    EMPTY(422),
    /** The bytes do not match the sender's digest. */
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
    /** The piece exists, but the vault cannot deliver it now. */
    EVIDENCE_UNAVAILABLE(503),
    /** The vault is full. Acknowledged bytes are safe. */
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
