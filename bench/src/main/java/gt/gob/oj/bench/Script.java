package gt.gob.oj.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/** An SQL script beside the class that runs it, with numbers for the placeholders {@code ${name}}. */
public record Script(Class<?> beside, String name) {

    public void run(Connection connection, Map<String, Integer> numbers) throws SQLException {
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
        try (var stream = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
