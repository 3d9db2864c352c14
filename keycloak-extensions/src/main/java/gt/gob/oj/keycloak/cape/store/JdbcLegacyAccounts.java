package gt.gob.oj.keycloak.cape.store;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** The table {@code usuario} of the CAPE database. */
public final class JdbcLegacyAccounts implements LegacyAccounts {

    /** Addresses are not unique there: the active and oldest account counts. */
    private static final String BY_EMAIL = """
            select id, correo, clave, cui, fecha_nacimiento, nombres, apellidos, telefono, activo
            from usuario where lower(correo) = ? order by activo desc, id limit 1""";

    private final DataSource cape;

    public JdbcLegacyAccounts(DataSource cape) {
        this.cape = cape;
    }

    @Override
    public Optional<LegacyAccount> findByEmail(String email) {
        try (var connection = cape.getConnection();
                var query = connection.prepareStatement(BY_EMAIL)) {
            query.setString(1, email);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(account(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new LegacyUnavailableException("CAPE did not answer", e);
        }
    }

    private static LegacyAccount account(ResultSet row) throws SQLException {
        return new LegacyAccount(
                row.getLong("id"),
                row.getString("correo").toLowerCase(Locale.ROOT),
                row.getString("clave"),
                row.getBoolean("activo"),
                row.getString("cui"),
                row.getObject("fecha_nacimiento", LocalDate.class),
                row.getString("nombres"),
                row.getString("apellidos"),
                row.getString("telefono"));
    }
}
