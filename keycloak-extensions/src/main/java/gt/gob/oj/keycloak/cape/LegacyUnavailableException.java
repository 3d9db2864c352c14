package gt.gob.oj.keycloak.cape;

/**
 * The reason why CAPE did not answer. Usually wrapped in {@link LegacyAnswer.Outage}; thrown only where an outage ends
 * all work.
 */
public final class LegacyUnavailableException extends RuntimeException {

    private final boolean forAll;

    private LegacyUnavailableException(String message, Throwable cause, boolean forAll) {
        super(message, cause);
        this.forAll = forAll;
    }

    public LegacyUnavailableException(String message, Throwable cause) {
        this(message, cause, true);
    }

    /** CAPE could not answer this query, so nothing is known about the account. Other queries may succeed. */
    public static LegacyUnavailableException toThisQuestion(String message, Throwable cause) {
        return new LegacyUnavailableException(message, cause, false);
    }

    /** Whether other queries would fail, too. */
    public boolean isForAll() {
        return forAll;
    }
}
