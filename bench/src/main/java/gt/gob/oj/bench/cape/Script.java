package gt.gob.oj.bench.cape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/** SQL beside the classes, with numbers in the places of {@code ${name}}. */
record Script(String name) {

    void run(Connection connection, Map<String, Integer> numbers) throws SQLException {
        String sql = text();
        for (var number : numbers.entrySet()) {
            sql = sql.replace("${" + number.getKey() + "}", Integer.toString(number.getValue()));
        }
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text() {
        try (var stream = Objects.requireNonNull(Script.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
