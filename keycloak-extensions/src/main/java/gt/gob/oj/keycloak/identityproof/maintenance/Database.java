package gt.gob.oj.keycloak.identityproof.maintenance;

import gt.gob.oj.keycloak.identityproof.store.audit.SqlAuditLog;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One connection to Keycloak's database, in auto-commit mode. */
record Database(Connection connection) implements SqlAuditLog.Connections, AutoCloseable {

    static Database open(String url, String user, String password) throws SQLException {
        return new Database(DriverManager.getConnection(url, user, password));
    }

    @Override
    public <T> T with(SqlAuditLog.Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
