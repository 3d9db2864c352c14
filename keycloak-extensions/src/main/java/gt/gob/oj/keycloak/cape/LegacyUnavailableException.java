package gt.gob.oj.keycloak.cape;

/** Why CAPE did not answer. Travels as {@link LegacyAnswer.Outage}; thrown only where an outage ends all work. */
public final class LegacyUnavailableException extends RuntimeException {

    private final boolean forAll;

    private LegacyUnavailableException(String message, Throwable cause, boolean forAll) {
        super(message, cause);
        this.forAll = forAll;
    }

    public LegacyUnavailableException(String message, Throwable cause) {
        this(message, cause, true);
    }

    /** It answered, and what it said of this question tells nothing of any account; other questions may succeed. */
    public static LegacyUnavailableException toThisQuestion(String message, Throwable cause) {
        return new LegacyUnavailableException(message, cause, false);
    }

    /** Whether other questions would not be answered either. */
    public boolean isForAll() {
        return forAll;
    }
}
