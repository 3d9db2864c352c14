package gt.gob.oj.bench.registration;

import gt.gob.oj.bench.Script;
import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.process.Progress;
import java.sql.SQLException;
import java.util.Map;

/** Fills a realm with people by SQL while Keycloak is down; through Keycloak a million would take a day. */
public record Crowd(LocalStack stack, Progress progress) {

    /** Far from the serials of people who register during the benchmark. */
    private static final int FIRST_SERIAL = 20_000_000;

    /** Adds people until the realm has this many, and starts Keycloak. */
    public void growTo(int size) {
        int there = count();
        progress.run("%,d people".formatted(size), () -> {
            stack.stop("keycloak");
            new Script(Crowd.class, "people.sql")
                    .run(
                            stack.postgres().connect("keycloak"),
                            Map.of("first", FIRST_SERIAL + 2 * there, "count", Math.max(0, size - there)));
        });
        stack.up(progress);
    }

    private int count() {
        try (var connection = stack.postgres().connect("keycloak");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select count(*) from user_entity where email like '%@bench.example'")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new Problem("Cannot count the people: " + e.getMessage(), e);
        }
    }
}
