package gt.gob.oj.keycloak.cape;

/** CAPE did not answer. */
public final class LegacyUnavailableException extends RuntimeException {

    public LegacyUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
