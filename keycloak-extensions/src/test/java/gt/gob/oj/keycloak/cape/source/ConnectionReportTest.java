package gt.gob.oj.keycloak.cape.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ConnectionReportTest {

    private static RealCape cape;

    @BeforeAll
    static void start() throws IOException, SQLException {
        cape = RealCape.start();
        cape.execute("""
                create table usuario(id bigint primary key, correo text, clave text, cui text,
                    fecha_nacimiento date, nombres text, apellidos text, telefono text, activo boolean);
                insert into usuario(id, correo, cui) values (1, 'a@example.com', 'x'), (2, 'b@example.com', null);
                create role reader login;
                create role stranger login;
                create role nobody nologin;
                grant select on usuario to reader;""");
    }

    @AfterAll
    static void stop() throws IOException {
        cape.close();
    }

    @Test
    void read_only_role_is_sufficient_and_rows_are_counted() {
        assertThat(report("reader", LegacySchema.PRESET)).isEqualTo(new ConnectionReport.Works(2, 1, false));
    }

    @Test
    void role_with_write_permission_causes_a_warning() {
        assertThat(report("postgres", LegacySchema.PRESET)).isEqualTo(new ConnectionReport.Works(2, 1, true));
    }

    @Test
    void each_fault_is_named() {
        assertThat(report("reader", Schemas.read("table=usuarios"))).isEqualTo(failed("TABLE_MISSING", "usuarios"));
        assertThat(report("reader", Schemas.read("table=viejo.usuario")))
                .isEqualTo(failed("TABLE_MISSING", "viejo.usuario"));
        assertThat(report("reader", Schemas.read("cui-column=dpi"))).isEqualTo(failed("COLUMN_MISSING", "dpi"));
        assertThat(report("stranger", LegacySchema.PRESET)).isEqualTo(failed("MAY_NOT_READ", "usuario"));
        assertThat(report("nobody", LegacySchema.PRESET)).isEqualTo(failed("ACCESS_DENIED", ""));
        try (AgroalDataSource down = CapePool.open("jdbc:postgresql://localhost:1/cape", "reader", "")) {
            assertThat(ConnectionTrial.of(down, LegacySchema.PRESET)).isEqualTo(failed("CANNOT_CONNECT", ""));
        }
    }

    private static ConnectionReport report(String role, LegacySchema schema) {
        try (AgroalDataSource pool = CapePool.open(cape.postgres().getJdbcUrl(role, "postgres"), role, "")) {
            return ConnectionTrial.of(pool, schema);
        }
    }

    private static ConnectionReport failed(String fault, String subject) {
        return new ConnectionReport.Failed(ConnectionReport.Fault.valueOf(fault), subject);
    }
}
