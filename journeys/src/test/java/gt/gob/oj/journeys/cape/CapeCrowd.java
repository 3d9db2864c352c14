package gt.gob.oj.journeys.cape;

import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.RunningStack;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Creates many invented people in the CAPE database, each with a CUI of their own.
 *
 * @param name part of their addresses
 */
record CapeCrowd(RunningStack stack, String name) {

    /** Uses serials that no other test uses; the check digit is computed as for one person. */
    private static final String PEOPLE = """
            insert into usuario (id, correo, clave, cui, fecha_nacimiento, nombres, apellidos, activo)
            select (select max(id) from usuario) + row_number() over (order by serial), ? || serial || '@example.com',
                '$2b$04$7hbq2Xb0nMYd0Ib8GXdqOuqJXWcqcQsOAkqSEzPkJqnw1y0gZQ6Ce',
                serial::text || remainder || '0101', date '1980-01-01', 'Ana', 'Sic', true
            from (
                select serial,
                    (2 * (serial / 10000000 % 10) + 3 * (serial / 1000000 % 10) + 4 * (serial / 100000 % 10)
                        + 5 * (serial / 10000 % 10) + 6 * (serial / 1000 % 10) + 7 * (serial / 100 % 10)
                        + 8 * (serial / 10 % 10) + 9 * (serial % 10)) % 11 as remainder
                from generate_series(?, ? + 2 * ?) as serial) as candidate
            where remainder < 10
            limit ?""";

    /** Uses addresses that no earlier run on the same servers used. */
    static CapeCrowd called(RunningStack stack, String name) {
        return new CapeCrowd(stack, name + UUID.randomUUID().toString().substring(0, 8) + "-");
    }

    /**
     * Adds people.
     *
     * @param serials the first of a million serials for this test alone; those of earlier runs are skipped
     */
    void add(int serials, int count) throws SQLException {
        try (Connection cape = stack.database("cape");
                PreparedStatement insert = cape.prepareStatement(PEOPLE)) {
            int firstSerial = Math.max(serials, lastSerial(cape, serials) + 1);
            insert.setString(1, name);
            insert.setInt(2, firstSerial);
            insert.setInt(3, firstSerial);
            insert.setInt(4, count);
            insert.setInt(5, count);
            insert.executeUpdate();
        }
    }

    private static int lastSerial(Connection cape, int serials) throws SQLException {
        try (PreparedStatement last = cape.prepareStatement(
                "select coalesce(max(left(cui, 8)::int), 0) from usuario where cui like ? || '___________'")) {
            last.setString(1, Integer.toString(serials / 1_000_000));
            try (ResultSet row = last.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Maps each address to the id that a first sign-in would have given. */
    Map<String, String> expectedIds() throws SQLException {
        String realm = realmId();
        Map<String, String> ids = new HashMap<>();
        pairs("cape", "select correo, id::text from usuario where correo like ? || '%'")
                .forEach((email, id) -> ids.put(
                        email,
                        UUID.nameUUIDFromBytes((realm + "|cape|" + id).getBytes(StandardCharsets.UTF_8))
                                .toString()));
        return ids;
    }

    Map<String, String> idsInTheRealm() throws SQLException {
        return pairs("keycloak", "select email, id from user_entity where email like ? || '%'");
    }

    int count(String query) throws SQLException {
        return RealmDatabase.count(
                stack, query.replace("CROWD", "(select id from user_entity where email like ? || '%')"), name);
    }

    private String realmId() throws SQLException {
        return pairs("keycloak", "select name, id from realm where name = 'oj' and ? <> ''")
                .get("oj");
    }

    private Map<String, String> pairs(String database, String query) throws SQLException {
        Map<String, String> pairs = new HashMap<>();
        try (Connection connection = stack.database(database);
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    pairs.put(row.getString(1), row.getString(2));
                }
            }
        }
        return pairs;
    }
}
