package gt.gob.oj.keycloak.cape.wiring;

import gt.gob.oj.keycloak.cape.bulk.TargetRealm;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.component.ComponentModel;
import org.keycloak.storage.UserStorageProvider;

/**
 * A CAPE storage as stored in Keycloak's database.
 *
 * @param realmName for display
 */
record StorageRow(TargetRealm realm, String realmName, ComponentModel component) {

    /** The storages of the realm with that name, or of all realms if it is empty. */
    static List<StorageRow> of(Connection connection, String realmName) throws SQLException {
        List<StorageRow> storages = new ArrayList<>();
        try (var query = connection.prepareStatement("""
                select c.id, r.id, r.name from component c join realm r on r.id = c.realm_id
                where c.provider_type = ? and c.provider_id = ? and (? = '' or r.name = ?) order by r.name, c.id""")) {
            query.setString(1, UserStorageProvider.class.getName());
            query.setString(2, CapeStorageFactory.ID);
            query.setString(3, realmName);
            query.setString(4, realmName);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    storages.add(new StorageRow(
                            new TargetRealm(row.getString(2), row.getString(1)),
                            row.getString(3),
                            component(connection, row.getString(1))));
                }
            }
        }
        return storages;
    }

    private static ComponentModel component(Connection connection, String id) throws SQLException {
        ComponentModel component = new ComponentModel();
        component.setId(id);
        try (var query =
                connection.prepareStatement("select name, value from component_config where component_id = ?")) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    component.put(row.getString(1), row.getString(2));
                }
            }
        }
        return component;
    }
}
