package gt.gob.oj.localstack.server;

import gt.gob.oj.localstack.process.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A realm keeps the addresses from its import. If the ports of a run change later, this updates its clients and its
 * mail server in the database, while Keycloak is down.
 */
final class RealmAddresses {
    private static final List<String> COLUMNS =
            List.of("client.root_url", "client.base_url", "redirect_uris.value", "client_attributes.value");

    private final StackSettings settings;
    private final Postgres postgres;

    RealmAddresses(StackSettings settings, Postgres postgres) {
        this.settings = settings;
        this.postgres = postgres;
    }

    void follow() {
        try (var connection = postgres.connect("keycloak")) {
            var portal = rootOf(connection, "portal");
            var apps = rootOf(connection, "cape").replaceFirst("/cape$", "");
            if (portal.isEmpty() || (portal.equals(settings.portalUrl()) && apps.equals(settings.appsUrl()))) {
                return;
            }
            connection.setAutoCommit(false);
            // Uses temporary marks, because the new port of one address may be the old port of another.
            replace(connection, portal, "@portal@");
            replace(connection, apps, "@apps@");
            replace(connection, "@portal@", settings.portalUrl());
            replace(connection, "@apps@", settings.appsUrl());
            moveMail(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new Problem("Cannot move the realm's addresses: " + e.getMessage(), e);
        }
    }

    /** Empty before the first start. */
    private static String rootOf(Connection connection, String clientId) throws SQLException {
        try (var statement = connection.createStatement()) {
            var table = statement.executeQuery("select to_regclass('client') is not null");
            if (!table.next() || !table.getBoolean(1)) {
                return "";
            }
        }
        try (var statement = connection.prepareStatement(
                "select c.root_url from client c join realm r on r.id = c.realm_id where r.name = 'oj' and c.client_id = ?")) {
            statement.setString(1, clientId);
            var row = statement.executeQuery();
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void replace(Connection connection, String old, String current) throws SQLException {
        for (var column : COLUMNS) {
            var table = column.substring(0, column.indexOf('.'));
            var name = column.substring(column.indexOf('.') + 1);
            try (var statement = connection.prepareStatement(
                    "update %s set %s = replace(%s, ?, ?) where %s like ?".formatted(table, name, name, name))) {
                statement.setString(1, old);
                statement.setString(2, current);
                statement.setString(3, old + "%");
                statement.executeUpdate();
            }
        }
    }

    private void moveMail(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("update realm_smtp_config set value = ? where name = 'port'")) {
            statement.setString(1, Integer.toString(settings.ports().smtp()));
            statement.executeUpdate();
        }
    }
}
