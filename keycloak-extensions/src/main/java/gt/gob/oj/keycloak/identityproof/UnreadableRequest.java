package gt.gob.oj.keycloak.identityproof;

import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** A stored request, or a row that belongs to it, contradicts itself. Other requests are not affected. */
public final class UnreadableRequest extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String requestId;
    private final String reason;

    private UnreadableRequest(String requestId, RuntimeException damage) {
        super("request " + requestId + " cannot be read", damage);
        this.requestId = requestId;
        this.reason = String.valueOf(damage.getMessage());
    }

    public String requestId() {
        return requestId;
    }

    /** The reason, for the log. */
    public String reason() {
        return reason;
    }

    /**
     * Parses a stored row. Converts the failure of a constructor or enum that rejects the values into this exception.
     */
    public static <T> T unless(String requestId, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | NoSuchElementException damage) {
            throw new UnreadableRequest(requestId, damage);
        }
    }
}
