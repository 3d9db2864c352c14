package gt.gob.oj.portal.page.form;

import gt.gob.oj.portal.page.failure.OutOfService;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Encrypted forms in the portal's database, shared by all nodes. Rows live for an hour. Their size, their number per
 * network and their total number are limited, so that strangers cannot fill the disk.
 */
class KeptFormTable {
    static final int SECONDS = 3600;
    static final int LARGEST = 32 * 1024;
    static final int MOST_OF_A_NETWORK = 300;
    static final int MOST = 10_000;

    private final DataSource database;

    KeptFormTable(DataSource database) {
        this.database = database;
    }

    /** Stores a form, and deletes expired rows first. Returns false if a limit is reached. */
    boolean add(String id, String network, byte[] content) {
        if (content.length > LARGEST) {
            return false;
        }
        run("DELETE FROM kept_form WHERE expires_at < now()", PreparedStatement::executeUpdate);
        return run("""
                INSERT INTO kept_form (id, network, sealed, expires_at)
                SELECT ?, ?, ?, now() + make_interval(secs => ?)
                WHERE (SELECT count(*) FROM kept_form WHERE network = ?) < ?
                  AND (SELECT count(*) FROM kept_form) < ?
                """, statement -> {
            statement.setString(1, id);
            statement.setString(2, network);
            statement.setBytes(3, content);
            statement.setInt(4, SECONDS);
            statement.setString(5, network);
            statement.setInt(6, MOST_OF_A_NETWORK);
            statement.setInt(7, MOST);
            return statement.executeUpdate() == 1;
        });
    }

    Optional<byte[]> find(String id) {
        return run("SELECT sealed FROM kept_form WHERE id = ? AND expires_at > now()", statement -> {
            statement.setString(1, id);
            ResultSet found = statement.executeQuery();
            return found.next() ? Optional.of(found.getBytes(1)) : Optional.empty();
        });
    }

    void remove(String id) {
        run("DELETE FROM kept_form WHERE id = ?", statement -> {
            statement.setString(1, id);
            return statement.executeUpdate();
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new OutOfService(OutOfService.Part.DATABASE, e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
