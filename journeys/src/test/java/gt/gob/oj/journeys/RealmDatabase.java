package gt.gob.oj.journeys;

import gt.gob.oj.journeys.kit.RunningStack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What no page shows, counted where it lies. */
final class RealmDatabase {

    private RealmDatabase() {}

    static int count(RunningStack stack, String query, String parameter) throws SQLException {
        try (Connection realm = stack.database("keycloak");
                PreparedStatement counting = realm.prepareStatement(query)) {
            counting.setString(1, parameter);
            try (ResultSet result = counting.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    static void run(RunningStack stack, String command, String... values) throws SQLException {
        try (Connection realm = stack.database("keycloak");
                PreparedStatement statement = realm.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
