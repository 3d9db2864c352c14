package gt.gob.oj.keycloak;

import java.util.stream.IntStream;
import org.keycloak.models.SingleUseObjectProvider;

/** Something that may be done a few times only, counted so that simultaneous requests on several nodes do not gain one. */
public record Turns(SingleUseObjectProvider store, String name, int most, long seconds) {

    /** Whether there was one left, which is taken then. */
    public boolean take() {
        return IntStream.range(0, most).anyMatch(turn -> store.putIfAbsent(name + "." + turn, seconds));
    }
}
