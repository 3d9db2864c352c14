package gt.gob.oj.journeys;

import at.favre.lib.crypto.bcrypt.BCrypt;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.people.Citizen;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The CAPE database as its owner sees it. */
final class CapeAccounts {

    private static final int COST = 8;

    private CapeAccounts() {}

    static void create(RunningStack stack, Citizen citizen) throws SQLException {
        create(stack, citizen, bcrypt(citizen));
    }

    /** @param stored the password as CAPE keeps it */
    static void create(RunningStack stack, Citizen citizen, String stored) throws SQLException {
        insert(stack.database("cape"), citizen, stored);
    }

    static void create(Connection cape, Citizen citizen) throws SQLException {
        insert(cape, citizen, bcrypt(citizen));
    }

    private static String bcrypt(Citizen citizen) {
        return BCrypt.withDefaults().hashToString(COST, citizen.password().toCharArray());
    }

    private static void insert(Connection connection, Citizen citizen, String stored) throws SQLException {
        try (Connection cape = connection;
                PreparedStatement insert = cape.prepareStatement("insert into usuario"
                        + " (id, correo, clave, cui, fecha_nacimiento, nombres, apellidos, telefono, activo)"
                        + " values ((select max(id) + 1 from usuario), ?, ?, ?, ?, ?, ?, ?, true)")) {
            insert.setString(1, citizen.email());
            insert.setString(2, stored);
            insert.setString(3, citizen.cui());
            insert.setDate(4, Date.valueOf(citizen.birthDate()));
            insert.setString(5, citizen.givenNames());
            insert.setString(6, citizen.familyNames());
            insert.setString(7, citizen.phone());
            insert.executeUpdate();
        }
    }

    /** Its id in CAPE. */
    static String id(RunningStack stack, Citizen citizen) throws SQLException {
        try (Connection cape = stack.database("cape");
                PreparedStatement query = cape.prepareStatement("select id from usuario where correo = ?")) {
            query.setString(1, citizen.email());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** How many users of the realm carry this e-mail address. */
    static int inTheRealm(RunningStack stack, Citizen citizen) throws SQLException {
        return RealmDatabase.count(stack, "select count(*) from user_entity where email = ?", citizen.email());
    }
}
