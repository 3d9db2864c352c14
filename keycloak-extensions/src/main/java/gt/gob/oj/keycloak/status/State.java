package gt.gob.oj.keycloak.status;

import java.util.Locale;

/** How well a part of the service works. */
enum State {
    WORKING,
    /** Works for some people only, or slowly. */
    DEGRADED,
    UNAVAILABLE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
