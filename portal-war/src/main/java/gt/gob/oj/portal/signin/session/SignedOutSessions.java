package gt.gob.oj.portal.signin.session;

import gt.gob.oj.portal.page.failure.OutOfService;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Sessions that the identity server has ended, shared by all nodes. */
public class SignedOutSessions {
    private final DataSource database;

    public SignedOutSessions(DataSource database) {
        this.database = database;
    }

    /** Ends the session with this id, or, with a subject alone, all sessions of the person so far. */
    public void add(@Nullable String sessionId, @Nullable String subject) {
        run("INSERT INTO signed_out (session_id, subject) VALUES (?, ?)", statement -> {
            statement.setString(1, sessionId);
            statement.setString(2, sessionId == null ? subject : null);
            return statement.executeUpdate();
        });
    }

    /** Records a session of this portal, which {@link #addKnown} may end later. */
    void began(String sessionId) {
        run("INSERT INTO signed_in (session_id) VALUES (?) ON CONFLICT (session_id) DO NOTHING", statement -> {
            statement.setString(1, sessionId);
            return statement.executeUpdate();
        });
    }

    /** Ends a session on a request without a signature (front-channel logout). An unknown id stores no row. */
    public void addKnown(String sessionId) {
        run(
                "INSERT INTO signed_out (session_id) SELECT session_id FROM signed_in i WHERE session_id = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM signed_out o WHERE o.session_id = i.session_id)",
                statement -> {
                    statement.setString(1, sessionId);
                    return statement.executeUpdate();
                });
    }

    boolean contains(SignedIn person) {
        return run(
                "SELECT 1 FROM signed_out WHERE session_id = ?"
                        + " UNION ALL SELECT 1 FROM signed_out WHERE subject = ? AND signed_out_at >= ? LIMIT 1",
                statement -> {
                    statement.setString(1, person.sessionId());
                    statement.setString(2, person.subject());
                    statement.setTimestamp(3, Timestamp.from(person.since()));
                    return statement.executeQuery().next();
                });
    }

    /** Deletes rows older than the longest session, which have no effect any more. */
    int deleteOld() {
        run("DELETE FROM signed_in WHERE signed_in_at < now() - interval '1 day'", PreparedStatement::executeUpdate);
        return run(
                "DELETE FROM signed_out WHERE signed_out_at < now() - interval '1 day'",
                PreparedStatement::executeUpdate);
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
