package gt.gob.oj.keycloak.cape.source;

import gt.gob.oj.keycloak.EmailSpelling;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import gt.gob.oj.keycloak.citizen.Cui;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads accounts from a table of the CAPE database. */
public final class JdbcLegacyAccounts implements LegacyAccounts {

    /** Less than the connection's socket timeout. */
    static final int SECONDS_FOR_COUNTING = 2;

    /** SQL states of class 22: a value that the database cannot accept or return. */
    private static final String DATA_EXCEPTION = "22";

    private static final String CANCELLED = "57014";

    private final DataSource cape;
    private final LegacySchema schema;
    private final LegacyQueries queries;

    public JdbcLegacyAccounts(DataSource cape, LegacySchema schema) {
        this.cape = cape;
        this.schema = schema;
        this.queries = new LegacyQueries(schema);
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByEmail(String email) {
        return ask(queries.byEmail(), spellings(email).map(Text::new).toArray(Parameter[]::new));
    }

    /**
     * Spellings of an address that was typed, pasted or loaded from a file. As many as {@link LegacyQueries#SPELLINGS}.
     */
    private static Stream<String> spellings(String email) {
        return Stream.of(
                email,
                email + " ",
                " " + email,
                email + "\u00a0",
                "\u00a0" + email,
                email + "\u200b",
                "\ufeff" + email,
                EmailSpelling.inItsScript(email).orElse(email));
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByCui(Cui cui) {
        return schema.column(LegacyColumn.CUI).isEmpty()
                ? new LegacyAnswer.Found<>(List.of())
                : ask(
                        queries.byCui(),
                        new Text(cui.digits()),
                        new Text(cui.display()),
                        new Text(cui.display().replace(' ', '-')));
    }

    @Override
    public LegacyAnswer<Optional<LegacyAccount>> findById(String id) {
        return switch (ask(queries.byId(), new Untyped(id))) {
            case LegacyAnswer.Found<List<LegacyAccount>>(var rows) ->
                new LegacyAnswer.Found<>(rows.stream().findFirst());
            case LegacyAnswer.Outage<List<LegacyAccount>>(var reason) ->
                reason.isForAll()
                        ? new LegacyAnswer.Outage<>(reason)
                        : new LegacyAnswer.Found<>(Optional.empty()); // No id of this table has that form.
        };
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> page(String afterId, int size) {
        return afterId.isEmpty()
                ? ask(queries.firstPage(), new Count(size))
                : ask(queries.nextPage(), new Untyped(afterId), new Count(size));
    }

    @Override
    public LegacyAnswer<OptionalLong> count() {
        try (var connection = cape.getConnection();
                var query = connection.prepareStatement(queries.count())) {
            query.setQueryTimeout(SECONDS_FOR_COUNTING);
            int place = 1;
            for (String value : schema.filter().isPresent() ? schema.filterValues() : List.<String>of()) {
                query.setString(place++, value);
            }
            try (var row = query.executeQuery()) {
                return new LegacyAnswer.Found<>(row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty());
            }
        } catch (SQLTimeoutException tooMany) {
            return new LegacyAnswer.Found<>(OptionalLong.empty());
        } catch (SQLException e) {
            return CANCELLED.equals(e.getSQLState())
                    ? new LegacyAnswer.Found<>(OptionalLong.empty())
                    : new LegacyAnswer.Outage<>(new LegacyUnavailableException("CAPE did not answer", e));
        }
    }

    private LegacyAnswer<List<LegacyAccount>> ask(String sql, Parameter... parameters) {
        try (var connection = cape.getConnection();
                var query = connection.prepareStatement(sql)) {
            int place = 1;
            for (String value : schema.filter().isPresent() ? schema.filterValues() : List.<String>of()) {
                query.setString(place++, value);
            }
            for (Parameter parameter : parameters) {
                parameter.set(query, place++);
            }
            try (var rows = query.executeQuery()) {
                List<LegacyAccount> accounts = new ArrayList<>();
                while (rows.next()) {
                    accounts.add(row(rows).account());
                }
                return new LegacyAnswer.Found<>(accounts);
            }
        } catch (SQLException e) {
            return new LegacyAnswer.Outage<>(
                    e.getSQLState() != null && e.getSQLState().startsWith(DATA_EXCEPTION)
                            // Without the cause: its text quotes the query's values.
                            ? LegacyUnavailableException.toThisQuestion(
                                    "CAPE rejected the query", new SQLException("state " + e.getSQLState()))
                            : new LegacyUnavailableException("CAPE did not answer", e));
        }
    }

    private LegacyRow row(ResultSet row) throws SQLException {
        Map<LegacyColumn, String> texts = new EnumMap<>(LegacyColumn.class);
        for (LegacyColumn column : LegacyColumn.values()) {
            String text = row.getString(column.setting());
            if (text != null) {
                texts.put(column, text);
            }
        }
        return new LegacyRow(texts, schema);
    }

    private sealed interface Parameter {
        void set(PreparedStatement query, int place) throws SQLException;
    }

    private record Text(String value) implements Parameter {
        @Override
        public void set(PreparedStatement query, int place) throws SQLException {
            query.setString(place, value);
        }
    }

    /** An id, which is a number, a text or a UUID: the database gives it the type of the column. */
    private record Untyped(String value) implements Parameter {
        @Override
        public void set(PreparedStatement query, int place) throws SQLException {
            query.setObject(place, value, Types.OTHER);
        }
    }

    private record Count(int value) implements Parameter {
        @Override
        public void set(PreparedStatement query, int place) throws SQLException {
            query.setInt(place, value);
        }
    }
}
