package gt.gob.oj.portal.page.settings;

import java.util.Optional;

/** Configuration by environment variables. */
@FunctionalInterface
public interface Environment {
    Optional<String> find(String name);

    /** Returns the value, or fails and names the missing variable. */
    default String require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("Environment variable " + name + " is not set"));
    }
}
