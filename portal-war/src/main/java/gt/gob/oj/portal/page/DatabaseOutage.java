package gt.gob.oj.portal.page;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a database that does not answer from a fault of ours. */
public final class DatabaseOutage {
    private DatabaseOutage() {}

    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql && isOutage(sql.getSQLState()));
    }

    /** Class 08 is the connection, 57P the server's shutdown; without a state the pool got no connection at all. */
    private static boolean isOutage(String state) {
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
