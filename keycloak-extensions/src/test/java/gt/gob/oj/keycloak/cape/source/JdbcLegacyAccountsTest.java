package gt.gob.oj.keycloak.cape.source;

import static gt.gob.oj.keycloak.cape.Answers.found;
import static gt.gob.oj.keycloak.cape.Answers.outage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class JdbcLegacyAccountsTest implements LegacyAccountsContract {

    private static RealCape cape;

    @BeforeAll
    static void start() throws IOException, SQLException {
        cape = RealCape.start();
        cape.execute("""
                create table usuario(id bigint primary key, correo text, clave text, cui text,
                    fecha_nacimiento date, nombres text, apellidos text, telefono text, activo boolean);
                create index on usuario(lower(correo));
                insert into usuario values
                    (1, 'Ana.Lopez@Example.com', 'x', '2032558520108', '1990-03-27', 'Ana', 'López', '5555', true),
                    (2, 'doble@example.com', 'old', null, null, null, null, null, false),
                    (3, 'doble@example.com', 'active', null, null, null, null, null, true),
                    (4, 'doble@example.com', 'later', null, null, null, null, null, true),
                    (5, 'ana@example.com', 'y', '2032 55852 0108', null, null, null, null, true),
                    (6, 'lopez@example.com', 'y', '2032-55852-0108', null, null, null, null, false),
                    (10, null, null, null, null, null, null, null, null);""");
    }

    @AfterAll
    static void stop() throws IOException {
        cape.close();
    }

    @Override
    public LegacyAccounts accounts() {
        return new JdbcLegacyAccounts(cape.pool(), LegacySchema.PRESET);
    }

    @Test
    void pool_is_read_only() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
            try (var connection = cape.pool().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("delete from usuario");
            }
        });
    }

    @Test
    void unreachable_database_is_an_outage_and_not_an_absence() {
        try (AgroalDataSource nobody = CapePool.open("jdbc:postgresql://localhost:1/cape", "cape", "")) {
            LegacyAccounts unreachable = new JdbcLegacyAccounts(nobody, LegacySchema.PRESET);
            assertThat(unreachable.findByEmail("ana.lopez@example.com").isOutage())
                    .isTrue();
        }
    }

    @Test
    void database_that_accepts_but_does_not_answer_is_an_outage_within_seconds() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                AgroalDataSource nobody =
                        CapePool.open("jdbc:postgresql://localhost:" + silent.getLocalPort() + "/cape", "cape", "")) {
            LegacyAccounts unanswered = new JdbcLegacyAccounts(nobody, LegacySchema.PRESET);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(4),
                    () -> assertThat(unanswered
                                    .findByEmail("ana.lopez@example.com")
                                    .isOutage())
                            .isTrue());
        }
    }

    @Test
    void cui_stored_as_a_number_is_found() throws SQLException {
        cape.execute("""
                create table numeros(id bigint primary key, correo text, clave text, cui bigint,
                    fecha_nacimiento date, nombres text, apellidos text, telefono text, activo boolean);
                insert into numeros(id, correo, cui, activo) values (1, 'eva@example.com', 2032558520108, true);""");
        LegacyAccounts numbers = new JdbcLegacyAccounts(cape.pool(), Schemas.read("table=numeros"));

        assertThat(found(numbers.findByCui(ANAS))).extracting("id").containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eva@pasted.example\u00a0",
                "eva@pasted.example\u200b",
                "\ufeffeva@pasted.example",
                " Eva@pasted.example"
            })
    void address_stored_with_invisible_characters_is_found(String stored) throws SQLException {
        cape.execute("""
                drop table if exists pegados;
                create table pegados(id bigint primary key, correo text, clave text, cui text,
                    fecha_nacimiento date, nombres text, apellidos text, telefono text, activo boolean);
                insert into pegados(id, correo, activo) values (1, '%s', true);""".formatted(stored));
        LegacyAccounts pasted = new JdbcLegacyAccounts(cape.pool(), Schemas.read("table=pegados"));

        assertThat(found(pasted.findByEmail("eva@pasted.example")))
                .extracting(LegacyAccount::email)
                .containsExactly("eva@pasted.example");
    }

    @Test
    void domain_stored_in_its_own_script_is_found() throws SQLException {
        cape.execute("insert into usuario(id, correo, activo) values (11, 'eva@correó.gt', true)");
        try {
            assertThat(found(accounts().findByEmail("eva@xn--corre-4ta.gt")))
                    .extracting(LegacyAccount::email)
                    .containsExactly("eva@xn--corre-4ta.gt");
        } finally {
            cape.execute("delete from usuario where id = 11");
        }
    }

    @Test
    void value_that_the_database_rejects_fails_only_this_query() {
        assertThat(outage(accounts().findByEmail("ana\0@example.com"))).matches(odd -> !odd.isForAll());
    }

    @Test
    void another_schema_is_read_by_its_own_names_and_filter() throws SQLException {
        cape.execute("""
                create schema viejo;
                create table viejo."Personas"(codigo varchar(20) primary key, "Mail" text, pwd text, documento text,
                    nacio text, estado char(1), tipo int);
                insert into viejo."Personas" values
                    ('a1', 'Eva@Example.com ', 'h', '2032558520108', '7/3/1990', 'A', 1),
                    ('a2', 'otro@example.com', 'h', '2819681601304', 'ayer', 'B', 1),
                    ('a3', 'oculto@example.com', 'h', null, null, 'A', 2);""");
        LegacyAccounts other = new JdbcLegacyAccounts(cape.pool(), Schemas.read("""
                table=viejo.Personas
                id-column=codigo
                email-column=Mail
                password-column=pwd
                cui-column=documento
                birth-date-column=nacio
                given-names-column=-
                surnames-column=-
                phone-column=-
                active-column=estado
                active-values=A
                filter-column=tipo
                filter-values=1, 3"""));

        var all = found(other.page("", 10));
        assertThat(all).extracting(account -> account.id() + account.active()).containsExactly("a1true", "a2false");
        assertThat(all.getFirst().birthDate()).hasToString("1990-03-07");
        assertThat(all.getLast().birthDate()).isNull();
        assertThat(found(other.findByCui(ANAS))).extracting("id").containsExactly("a1");
        assertThat(found(other.findByEmail("eva@example.com"))).extracting("id").containsExactly("a1");
        assertThat(found(other.findById("a3"))).isEmpty();
        assertThat(found(other.page("a1", 10))).extracting("id").containsExactly("a2");
    }
}
