package gt.gob.oj.journeys;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.people.LocalPerson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** People of the realm made in its database, with the password of the local people: no story needs their registration. */
final class LocalCitizens {

    private LocalCitizens() {}

    /** Answers the e-mail address. */
    static String create(RunningStack stack) throws SQLException {
        String email = aCitizen().build().email();
        create(stack, email, true);
        return email;
    }

    static void create(RunningStack stack, String email, boolean enabled) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (Connection realm = stack.database("keycloak")) {
            run(
                    realm,
                    "insert into user_entity (id, email, email_constraint, email_verified, enabled, realm_id, username,"
                            + " first_name, last_name, created_timestamp, not_before)"
                            + " select ?, ?, ?, true, " + enabled + ", realm_id, ?, 'Ana', 'Prueba', 0, 0"
                            + " from user_entity where email = ?",
                    id,
                    email,
                    email,
                    email,
                    LocalPerson.CIUDADANO.email());
            run(
                    realm,
                    "insert into credential (id, type, user_id, created_date, secret_data, credential_data, priority)"
                            + " select ?, c.type, ?, c.created_date, c.secret_data, c.credential_data, c.priority"
                            + " from credential c join user_entity u on c.user_id = u.id"
                            + " where u.email = ? and c.type = 'password'",
                    UUID.randomUUID().toString(),
                    id,
                    LocalPerson.CIUDADANO.email());
            run(
                    realm,
                    "insert into user_role_mapping (user_id, role_id) select ?, id from keycloak_role"
                            + " where name = 'default-roles-oj'",
                    id);
        }
    }

    /** Somebody new who works with others' data; answers the e-mail address. */
    static String staff(RunningStack stack, String role) throws SQLException {
        String email = create(stack);
        appoint(stack, email, role);
        giveAuthenticatorApp(stack, email);
        return email;
    }

    /** Gives them a role of the realm. */
    static void appoint(RunningStack stack, String email, String role) throws SQLException {
        try (Connection realm = stack.database("keycloak")) {
            run(
                    realm,
                    "insert into user_role_mapping (user_id, role_id) select u.id, r.id from user_entity u, keycloak_role r"
                            + " where u.email = ? and r.name = ? and not r.client_role",
                    email,
                    role);
        }
    }

    /** The app of the people who work with others' data. */
    static void giveAuthenticatorApp(RunningStack stack, String email) throws SQLException {
        try (Connection realm = stack.database("keycloak")) {
            run(
                    realm,
                    "insert into credential (id, type, user_id, created_date, secret_data, credential_data, priority)"
                            + " select ?, c.type, (select id from user_entity where email = ?), c.created_date,"
                            + " c.secret_data, c.credential_data, 20"
                            + " from credential c join user_entity u on c.user_id = u.id"
                            + " where u.email = ? and c.type = 'otp'",
                    UUID.randomUUID().toString(),
                    email,
                    LocalPerson.AUDITOR.email());
        }
    }

    private static void run(Connection realm, String command, String... values) throws SQLException {
        try (PreparedStatement statement = realm.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
