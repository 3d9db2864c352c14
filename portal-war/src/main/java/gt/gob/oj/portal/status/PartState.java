package gt.gob.oj.portal.status;

import gt.gob.oj.portal.page.failure.WatchedPart.State;
import java.time.Instant;
import java.util.Locale;

/**
 * A part of the service as the page shows it.
 *
 * @param id in the message keys
 * @param since when this portal saw the state for the first time
 */
public record PartState(String id, State state, Instant since) {

    /** Returns the part of the message keys. */
    public String key() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public boolean works() {
        return state == State.WORKING;
    }
}
