package gt.gob.oj.journeys;

import gt.gob.oj.journeys.kit.ReviewApi;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.StaffToken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** People for the tests of access: made in the database, with ids and tokens. */
record StaffPeople(RunningStack stack, ReviewApi api) {

    /** A person with one role, and a token for every audience of the realm's staff. */
    Member member(String role) throws SQLException {
        String email = LocalCitizens.staff(stack, role);
        return new Member(
                id(email), email, new StaffToken(stack, api.staffToken(ReviewApi.Client.ADMINISTRATION, email)));
    }

    record Member(String id, String email, StaffToken token) {}

    String citizen() throws SQLException {
        return id(LocalCitizens.create(stack));
    }

    String approvedCitizen() throws SQLException {
        String email = LocalCitizens.create(stack);
        String proof = ReviewCases.create(stack, email, "");
        run("update oj_identity_proof set status = 'approved', decided_at = now() where id = ?", proof);
        return id(email);
    }

    String staff(String role) throws SQLException {
        return id(LocalCitizens.staff(stack, role));
    }

    String id(String email) throws SQLException {
        return text("select id from user_entity where email = ?", email);
    }

    String text(String query, String parameter) throws SQLException {
        try (Connection realm = stack.database("keycloak");
                PreparedStatement asking = realm.prepareStatement(query)) {
            asking.setString(1, parameter);
            try (ResultSet result = asking.executeQuery()) {
                return result.next() ? String.valueOf(result.getString(1)) : "";
            }
        }
    }

    void run(String command, String... values) throws SQLException {
        try (Connection realm = stack.database("keycloak");
                PreparedStatement statement = realm.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
