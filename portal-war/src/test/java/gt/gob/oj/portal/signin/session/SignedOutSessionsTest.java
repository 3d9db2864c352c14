package gt.gob.oj.portal.signin.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.portal.page.failure.OutOfService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@Tag("slow")
class SignedOutSessionsTest {
    private static EmbeddedPostgres postgres;

    private final SignedOutSessions signedOut = new SignedOutSessions(postgres.getPostgresDatabase());

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        run(Files.readString(Path.of("src/main/resources/db/migration/V1__assistance_and_sign_out.sql")));
        run(Files.readString(Path.of("src/main/resources/db/migration/V3__signed_in.sql")));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void nobodyIsSignedOut() throws SQLException {
        run("TRUNCATE signed_out, signed_in");
    }

    @Test
    void an_ended_session_is_found_by_its_id() {
        signedOut.add("session-1", "ana");
        assertThat(signedOut.contains(person("ana", "session-1", Instant.now())))
                .isTrue();
    }

    @Test
    void other_sessions_of_the_same_person_stay_open() {
        signedOut.add("session-1", "ana");
        assertThat(signedOut.contains(person("ana", "session-2", Instant.now().minusSeconds(60))))
                .isFalse();
    }

    @Test
    void a_logout_token_without_session_ends_all_earlier_sessions_of_the_person() {
        signedOut.add(null, "ana");
        assertThat(signedOut.contains(person("ana", "session-1", Instant.now().minusSeconds(60))))
                .isTrue();
        assertThat(signedOut.contains(person("ana", null, Instant.now().plusSeconds(60))))
                .isFalse();
        assertThat(signedOut.contains(person("eva", "session-1", Instant.now().minusSeconds(60))))
                .isFalse();
    }

    @Test
    void an_unsigned_request_ends_only_sessions_that_began_here_and_stores_one_row() {
        signedOut.began("session-1");
        signedOut.addKnown("session-1");
        signedOut.addKnown("session-1");
        signedOut.addKnown("made up");

        assertThat(signedOut.contains(person("ana", "session-1", Instant.now())))
                .isTrue();
        assertThat(signedOut.contains(person("ana", "made up", Instant.now()))).isFalse();
        assertThat(rows("signed_out")).isEqualTo(1);
    }

    @Test
    void records_older_than_any_session_are_deleted() throws SQLException {
        signedOut.add("new", "ana");
        signedOut.add("old", "ana");
        run("UPDATE signed_out SET signed_out_at = now() - interval '2 days' WHERE session_id = 'old'");
        assertThat(signedOut.deleteOld()).isEqualTo(1);
    }

    @Test
    void a_database_that_does_not_answer_is_an_outage() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setURL("jdbc:postgresql://127.0.0.1:1/none");
        assertThatThrownBy(() -> new SignedOutSessions(nowhere).deleteOld()).isInstanceOf(OutOfService.class);
    }

    private static SignedIn person(String subject, @Nullable String session, Instant since) {
        return new SignedIn(
                subject,
                session,
                new Profile("", "", "ana@example.com", "", ""),
                Set.of(),
                "id",
                "access",
                "refresh",
                since.plusSeconds(300),
                since);
    }

    private static int rows(String table) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
            count.next();
            return count.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
