package gt.gob.oj.journeys;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import gt.gob.oj.journeys.kit.RunningStack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Requests made in the database that have come as far as the first picture. */
final class Drafts {

    private Drafts() {}

    /** The e-mail address of somebody new who has begun one. */
    static String create(RunningStack stack) throws SQLException {
        String email = LocalCitizens.create(stack);
        begin(stack, email);
        return email;
    }

    /** The same of somebody who has begun none. */
    static String citizen(RunningStack stack) throws SQLException {
        String email = LocalCitizens.create(stack);
        try (Connection realm = stack.database("keycloak")) {
            enter(realm, email);
        }
        return email;
    }

    private static void enter(Connection realm, String email) throws SQLException {
        run(realm, """
                insert into oj_citizen (realm_id, user_id, cui, birth_date, created_at)
                select realm_id, id, ?, date '1990-01-01', now() from user_entity where email = ?""", aCitizen().build().cui(), email);
    }

    private static void begin(RunningStack stack, String email) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (Connection realm = stack.database("keycloak")) {
            run(realm, """
                    insert into user_attribute (id, user_id, name, value)
                    select gen_random_uuid()::text, u.id, a.name, a.value
                    from user_entity u, (values ('phoneNumber', '+50250000000'), ('address', 'Zona 1, Guatemala')) as a (name, value)
                    where u.email = ?""", email);
            enter(realm, email);
            run(realm, """
                    insert into oj_identity_proof (id, realm_id, user_id, status, created_at, state_since, attempt)
                    select ?, realm_id, id, 'draft', now(), now(), 1 from user_entity where email = ?""", id, email);
            run(realm, """
                    insert into oj_identity_capture (proof_id, attempt, consent_at, notice_version, written)
                    values (?, 1, now(), '2026-11', false)""", id);
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
