package gt.gob.oj.portal.page.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.portal.page.failure.OutOfService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@Tag("slow")
class KeptFormTableTest {
    private static EmbeddedPostgres postgres;

    private final KeptFormTable table = new KeptFormTable(postgres.getPostgresDatabase());

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        run(Files.readString(Path.of("src/main/resources/db/migration/V1__assistance_and_sign_out.sql")));
        run(Files.readString(Path.of("src/main/resources/db/migration/V4__kept_forms_and_kind_of_request.sql")));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void nothingIsKept() throws SQLException {
        run("TRUNCATE kept_form");
    }

    @Test
    void a_form_is_found_until_it_is_removed() {
        assertThat(table.add(id(1), "network", new byte[] {1, 2})).isTrue();
        assertThat(table.find(id(1))).contains(new byte[] {1, 2});
        table.remove(id(1));
        assertThat(table.find(id(1))).isEmpty();
    }

    @Test
    void a_form_expires_after_an_hour_and_frees_its_place() throws SQLException {
        table.add(id(1), "network", new byte[] {1});
        run("UPDATE kept_form SET expires_at = now() - interval '1 second'");
        assertThat(table.find(id(1))).isEmpty();
        table.add(id(2), "network", new byte[] {1});
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void strangers_cannot_fill_the_disk() throws SQLException {
        assertThat(table.add(id(1), "network", new byte[KeptFormTable.LARGEST + 1]))
                .isFalse();
        fill("one", KeptFormTable.MOST_OF_A_NETWORK);
        assertThat(table.add(id(1), "one", new byte[] {1})).isFalse();
        assertThat(table.add(id(1), "another", new byte[] {1})).isTrue();
        fill("many", KeptFormTable.MOST);
        assertThat(table.add(id(2), "third", new byte[] {1})).isFalse();
    }

    @Test
    void a_database_failure_is_reported_as_an_outage() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://localhost:1/portal");
        assertThatThrownBy(() -> new KeptFormTable(nowhere).find(id(1))).isInstanceOf(OutOfService.class);
    }

    private static void fill(String network, int rows) throws SQLException {
        run("INSERT INTO kept_form SELECT lpad('" + network + "' || n, 64, 'x'), '" + network
                + "', '\\x00', now() + interval '1 hour' FROM generate_series(1, " + rows + ") n");
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "%064d", number);
    }

    private static int count() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var found = connection.createStatement().executeQuery("SELECT count(*) FROM kept_form")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
