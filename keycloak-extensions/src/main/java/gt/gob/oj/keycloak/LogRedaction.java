package gt.gob.oj.keycloak;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Filter;
import java.util.logging.Logger;

/** Filters Keycloak's own log where it would contain personal data. */
public final class LogRedaction {

    /** Referenced here, because the log manager drops unreferenced loggers and their filters. */
    private static final Set<Logger> LOGGERS = ConcurrentHashMap.newKeySet();

    private LogRedaction() {}

    public static void silence(String category) {
        filter(category, line -> false);
    }

    /** Removes the cause from lines that start with the prefix. */
    public static void hideCauses(String category, String prefix) {
        filter(category, line -> {
            if (line.getMessage() != null && line.getMessage().startsWith(prefix)) {
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
