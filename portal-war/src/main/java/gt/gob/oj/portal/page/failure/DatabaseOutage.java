package gt.gob.oj.portal.page.failure;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Distinguishes an outage of the database from a fault of the portal. */
public final class DatabaseOutage {
    private DatabaseOutage() {}

    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql && isOutage(sql.getSQLState()));
    }

    /** Class 08 means a lost connection and 57P a shutdown. Without a state, the pool got no connection at all. */
    private static boolean isOutage(String state) {
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
