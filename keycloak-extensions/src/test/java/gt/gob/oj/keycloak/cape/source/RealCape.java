package gt.gob.oj.keycloak.cape.source;

import io.agroal.api.AgroalDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;

/** A separate PostgreSQL, and the pool that reads CAPE. */
record RealCape(EmbeddedPostgres postgres, AgroalDataSource pool) implements AutoCloseable {

    static RealCape start() throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        return new RealCape(postgres, CapePool.open(postgres.getJdbcUrl("postgres", "postgres"), "postgres", ""));
    }

    /** Runs as the owner of the database. */
    void execute(String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        pool.close();
        postgres.close();
    }
}
