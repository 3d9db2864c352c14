package gt.gob.oj.keycloak.cape.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import io.agroal.api.AgroalDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JdbcLegacyAccountsTest {

    private static EmbeddedPostgres postgres;
    private static AgroalDataSource pool;
    private static JdbcLegacyAccounts accounts;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create table usuario(id bigint primary key, correo text not null, clave text not null, cui text,
                        fecha_nacimiento date, nombres text, apellidos text, telefono text, activo boolean not null);
                    create index on usuario(lower(correo));
                    insert into usuario values
                        (1, 'Ana.Lopez@Example.com', 'x', '1234567890101', '1990-03-27', 'Ana', 'López', '5555', true),
                        (2, 'doble@example.com', 'old', null, null, null, null, null, false),
                        (3, 'doble@example.com', 'active', null, null, null, null, null, true),
                        (4, 'doble@example.com', 'later', null, null, null, null, null, true);""");
        }
        pool = CapePool.open(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
        accounts = new JdbcLegacyAccounts(pool);
    }

    @AfterAll
    static void stop() throws IOException {
        pool.close();
        postgres.close();
    }

    @Test
    void anAccountIsFoundWhateverTheCaseItsAddressWasWrittenIn() {
        assertThat(accounts.findByEmail("ana.lopez@example.com"))
                .contains(new LegacyAccount(
                        1,
                        "ana.lopez@example.com",
                        "x",
                        true,
                        "1234567890101",
                        LocalDate.of(1990, 3, 27),
                        "Ana",
                        "López",
                        "5555"));
    }

    @Test
    void anUnknownAddressIsAbsent() {
        assertThat(accounts.findByEmail("nadie@example.com")).isEmpty();
        assertThat(accounts.findByEmail("' or '1'='1")).isEmpty();
    }

    @Test
    void ofSeveralAccountsWithOneAddressTheOldestActiveOneCounts() {
        assertThat(accounts.findByEmail("doble@example.com"))
                .hasValueSatisfying(account -> assertThat(account.id()).isEqualTo(3));
    }

    @Test
    void thePoolCanOnlyRead() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("delete from usuario");
            }
        });
    }

    @Test
    void aDatabaseThatIsDownIsAnOutageAndNotAnAbsence() {
        try (AgroalDataSource nobody = CapePool.open("jdbc:postgresql://localhost:1/cape", "cape", "")) {
            JdbcLegacyAccounts unreachable = new JdbcLegacyAccounts(nobody);
            assertThatExceptionOfType(LegacyUnavailableException.class)
                    .isThrownBy(() -> unreachable.findByEmail("ana.lopez@example.com"));
        }
    }

    @Test
    void aDatabaseThatAcceptsAndStaysSilentIsAnOutageWithinSeconds() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                AgroalDataSource nobody =
                        CapePool.open("jdbc:postgresql://localhost:" + silent.getLocalPort() + "/cape", "cape", "")) {
            JdbcLegacyAccounts unanswered = new JdbcLegacyAccounts(nobody);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(4),
                    () -> assertThatExceptionOfType(LegacyUnavailableException.class)
                            .isThrownBy(() -> unanswered.findByEmail("ana.lopez@example.com")));
        }
    }
}
