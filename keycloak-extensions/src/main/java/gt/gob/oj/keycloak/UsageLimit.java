package gt.gob.oj.keycloak;

import java.util.stream.IntStream;
import org.keycloak.models.SingleUseObjectProvider;

/** A limited number of uses within a time; concurrent requests on several nodes cannot exceed it. */
public record UsageLimit(SingleUseObjectProvider store, String name, int most, long seconds) {

    /** Counts one use. False if none is left. */
    public boolean take() {
        return IntStream.range(0, most).anyMatch(turn -> store.putIfAbsent(name + "." + turn, seconds));
    }
}
