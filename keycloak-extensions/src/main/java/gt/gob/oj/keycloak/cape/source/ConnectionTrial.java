package gt.gob.oj.keycloak.cape.source;

import gt.gob.oj.keycloak.cape.source.ConnectionReport.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/** Tests one connection: the table first, then each column, then the number of rows. */
public record ConnectionTrial(Connection connection, LegacySchema schema) {

    private static final Map<String, Fault> FAULTS = Map.of(
            "42P01", Fault.TABLE_MISSING,
            "3F000", Fault.TABLE_MISSING,
            "42703", Fault.COLUMN_MISSING,
            "42501", Fault.MAY_NOT_READ);

    public static ConnectionReport of(DataSource cape, LegacySchema schema) {
        try (Connection connection = cape.getConnection()) {
            return new ConnectionTrial(connection, schema).report();
        } catch (SQLException e) {
            return new ConnectionReport.Failed(isDenied(e) ? Fault.ACCESS_DENIED : Fault.CANNOT_CONNECT, "");
        }
    }

    /** SQL states of class 28. The pool wraps the driver's exception. */
    private static boolean isDenied(SQLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && refused.getSQLState().startsWith("28")) {
                return true;
            }
        }
        return false;
    }

    private ConnectionReport report() {
        String subject = schema.quotedTable();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1 from " + schema.quotedTable() + " limit 0");
            for (SqlName column : schema.allColumns()) {
                subject = column.quoted();
                statement.execute("select " + column.quoted() + " from " + schema.quotedTable() + " limit 0");
            }
        } catch (SQLException e) {
            return new ConnectionReport.Failed(
                    FAULTS.getOrDefault(e.getSQLState(), Fault.FAILED), subject.replace("\"", ""));
        }
        boolean mayWrite = mayWrite(); // First, because counting may time out and break the connection.
        return new ConnectionReport.Works(count("*"), countCui(), mayWrite);
    }

    private long countCui() {
        return schema.column(LegacyColumn.CUI)
                .map(column -> count(column.quoted()))
                .orElse(0L);
    }

    private long count(String what) {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(JdbcLegacyAccounts.SECONDS_FOR_COUNTING);
            try (var row = statement.executeQuery("select count(" + what + ") from " + schema.quotedTable())) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException tooSlow) {
            return -1;
        }
    }

    private boolean mayWrite() {
        try (var query = connection.prepareStatement("select has_table_privilege(?, 'INSERT, UPDATE, DELETE')")) {
            query.setString(1, schema.quotedTable());
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException unknown) {
            return false;
        }
    }
}
