package gt.gob.oj.portal.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Outcome of an action, shown on the page to which the person returns; part of a message key. */
final class Results {
    static final String PARAMETER = "resultado";

    private static final Set<String> KNOWN = Set.of("success", "ended");

    private Results() {}

    static @Nullable String known(@Nullable String result) {
        return result != null && KNOWN.contains(result) ? result : null;
    }
}
