package gt.gob.oj.localstack.server;

import gt.gob.oj.localstack.process.Problem;
import java.sql.SQLException;

/** The invented people of a local run: {@code people.json} for Keycloak, {@code people.sql} for our own tables. */
public final class People {
    private final AdminApi admin;
    private final Postgres postgres;

    public People(AdminApi admin, Postgres postgres) {
        this.admin = admin;
        this.postgres = postgres;
    }

    /** Creates those who do not exist yet and does not change the others. */
    public void seed() throws SQLException {
        var answer = admin.send("POST", "/partialImport", Resource.text("/people.json"));
        if (answer.statusCode() != 200) {
            throw new Problem("Could not create the test users: Keycloak answered %d %s"
                    .formatted(answer.statusCode(), answer.body()));
        }
        try (var connection = postgres.connect("keycloak");
                var statement = connection.createStatement()) {
            statement.execute(Resource.text("/people.sql"));
        }
    }
}
