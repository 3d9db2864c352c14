package gt.gob.oj.localstack.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The realm keeps the addresses of the run that imported it. When ports were moved since, its addresses move along,
 * or nobody could sign in any more.
 */
public final class MovedAddresses {
    private static final List<String> PLACES = List.of(
            "redirect_uris.value",
            "web_origins.value",
            "client_attributes.value",
            "client.base_url",
            "client.root_url",
            "client.management_url");

    private final StackSettings settings;
    private final Postgres postgres;

    public MovedAddresses(StackSettings settings, Postgres postgres) {
        this.settings = settings;
        this.postgres = postgres;
    }

    /** Does nothing before the realm is imported. To be called before Keycloak starts. */
    public void follow() throws SQLException {
        try (var connection = postgres.connect("keycloak")) {
            if (one(connection, "SELECT to_regclass('redirect_uris')::text").isEmpty()) {
                return;
            }
            move(connection, "/ingresar/respuesta", settings.portalUrl());
            move(connection, "/cape/respuesta", settings.appsUrl());
            update(
                    connection,
                    "UPDATE realm_smtp_config SET value = ? WHERE name = 'port' AND realm_id IN "
                            + "(SELECT id FROM realm WHERE name = 'oj')",
                    Integer.toString(settings.ports().smtp()));
        }
    }

    /** The old address is what stands before a path that only one redirect address has. */
    private static void move(Connection connection, String path, String now) throws SQLException {
        var known = one(connection, "SELECT value FROM redirect_uris WHERE value LIKE '%" + path + "'");
        if (known.isEmpty() || known.get().equals(now + path)) {
            return;
        }
        var old = known.get().substring(0, known.get().length() - path.length());
        for (var place : PLACES) {
            var table = place.substring(0, place.indexOf('.'));
            var column = place.substring(place.indexOf('.') + 1);
            update(
                    connection,
                    "UPDATE " + table + " SET " + column + " = ? || substr(" + column + ", length(?) + 1) WHERE "
                            + column + " = ? OR starts_with(" + column + ", ? || '/')",
                    now,
                    old,
                    old,
                    old);
        }
    }

    private static Optional<String> one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }

    private static void update(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
