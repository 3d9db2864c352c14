package gt.gob.oj.keycloak.cape;

/** CAPE did not answer. */
public final class LegacyUnavailableException extends RuntimeException {

    private final boolean forAll;

    private LegacyUnavailableException(String message, Throwable cause, boolean forAll) {
        super(message, cause);
        this.forAll = forAll;
    }

    public LegacyUnavailableException(String message, Throwable cause) {
        this(message, cause, true);
    }

    /** It answered, and what it said of this question tells nothing of anybody; others may be asked. */
    public static LegacyUnavailableException toThisQuestion(String message, Throwable cause) {
        return new LegacyUnavailableException(message, cause, false);
    }

    /** Whether others would not be answered either. */
    public boolean isForAll() {
        return forAll;
    }
}
