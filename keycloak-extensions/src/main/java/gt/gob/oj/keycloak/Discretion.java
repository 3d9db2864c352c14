package gt.gob.oj.keycloak;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Filter;
import java.util.logging.Logger;

/** Over Keycloak's own log, where it would name people. */
public final class Discretion {

    /** Held, because a log manager forgets loggers that nobody holds. */
    private static final Set<Logger> LOGGERS = ConcurrentHashMap.newKeySet();

    private Discretion() {}

    public static void silence(String category) {
        filter(category, line -> false);
    }

    /** Keeps the lines that begin so, without their causes. */
    public static void hideCauses(String category, String beginning) {
        filter(category, line -> {
            if (line.getMessage() != null && line.getMessage().startsWith(beginning)) {
                line.setThrown(null);
            }
            return true;
        });
    }

    private static void filter(String category, Filter filter) {
        Logger logger = Logger.getLogger(category);
        LOGGERS.add(logger);
        logger.setFilter(filter);
    }
}
