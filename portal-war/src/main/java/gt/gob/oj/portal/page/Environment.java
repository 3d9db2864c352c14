package gt.gob.oj.portal.page;

import java.util.Optional;

/** Configuration by environment variables. */
@FunctionalInterface
public interface Environment {
    Optional<String> find(String name);

    /** The value, or a failure that names what is missing. */
    default String require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("Environment variable " + name + " is not set"));
    }
}
