package gt.gob.oj.journeys.registration;

import gt.gob.oj.journeys.kit.RunningStack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Pending registrations in the database, whose times a test can move. */
final class PendingRegistrations {

    private PendingRegistrations() {}

    static void letAMinutePass(RunningStack stack, String email) throws SQLException {
        move(stack, "mailed_at", email);
    }

    static void letTheCodeExpire(RunningStack stack, String email) throws SQLException {
        move(stack, "code_expires_at", email);
    }

    static void letTheRegistrationExpire(RunningStack stack, String email) throws SQLException {
        move(stack, "expires_at", email);
    }

    private static void move(RunningStack stack, String time, String email) throws SQLException {
        try (Connection realm = stack.database("keycloak");
                PreparedStatement moving = realm.prepareStatement(
                        "update oj_registration set " + time + " = now() - interval '61 seconds' where email = ?")) {
            moving.setString(1, email);
            moving.executeUpdate();
        }
    }
}
