package gt.gob.oj.localstack.server;

import java.sql.SQLException;

/** The simulated CAPE database: one table of invented people, readable by the role that Keycloak uses. */
public final class CapeDatabase {
    static final String READER = "cape_reader";

    private final Postgres postgres;

    public CapeDatabase(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Creates table and people unless they exist. */
    public void seed() throws SQLException {
        postgres.createDatabase("cape");
        try (var connection = postgres.connect("cape");
                var statement = connection.createStatement()) {
            postgres.createRole(connection, READER);
            statement.execute(Resource.text("/cape.sql"));
        }
    }

    /** Allows the reader to connect, or refuses it and ends its connections, as in an outage of that database. */
    public void setReachable(boolean reachable) throws SQLException {
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter database cape allow_connections " + reachable);
            if (!reachable) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'cape'");
            }
        }
    }
}
