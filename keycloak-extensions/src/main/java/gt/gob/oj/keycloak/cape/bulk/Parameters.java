package gt.gob.oj.keycloak.cape.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A statement with positional parameters: texts and arrays of texts. */
final class Parameters implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement statement;
    private int place = 1;

    Parameters(Connection connection, String sql) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(sql);
    }

    Parameters text(String value) throws SQLException {
        statement.setString(place++, value);
        return this;
    }

    <T> Parameters column(List<T> rows, Function<T, @Nullable String> value) throws SQLException {
        statement.setArray(
                place++,
                connection.createArrayOf("text", rows.stream().map(value).toArray()));
        return this;
    }

    int update() throws SQLException {
        return statement.executeUpdate();
    }

    /** The first column of the result. */
    Set<String> texts() throws SQLException {
        Set<String> texts = new HashSet<>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    PreparedStatement statement() {
        return statement;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
