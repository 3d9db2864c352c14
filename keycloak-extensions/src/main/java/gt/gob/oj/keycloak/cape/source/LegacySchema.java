package gt.gob.oj.keycloak.cape.source;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The layout of CAPE's data: the table, its columns, and a filter for rows that count.
 *
 * @param table one or two names, schema and table
 * @param columns those that CAPE has
 * @param activeValues the values in column {@code ACTIVE} of people who may sign in, in lower case
 * @param filter the column that says whether a row counts, if any
 * @param filterValues its values for rows that count
 */
public record LegacySchema(
        List<SqlName> table,
        Map<LegacyColumn, SqlName> columns,
        Set<String> activeValues,
        Optional<SqlName> filter,
        List<String> filterValues) {

    public static final String TABLE = "table";
    public static final String ACTIVE_VALUES = "active-values";
    public static final String FILTER_COLUMN = "filter-column";
    public static final String FILTER_VALUES = "filter-values";

    public static final String TABLE_PRESET = "usuario";
    public static final String ACTIVE_VALUES_PRESET = "true,1,t,s,si,sí,a,activo";

    /** The setting's value for a column that CAPE does not have. */
    public static final String NONE = "-";

    public static final LegacySchema PRESET =
            read(setting -> null) instanceof Reading.Right(LegacySchema preset) ? preset : missing();

    /** The result of reading an administrator's settings. */
    public sealed interface Reading {

        record Right(LegacySchema schema) implements Reading {}

        /**
         * The settings are invalid.
         *
         * @param setting the name of the setting that is missing or not a valid database name
         */
        record Wrong(String setting) implements Reading {}
    }

    /**
     * Reads settings.
     *
     * @param settings returns null for an unset one; its default then applies
     */
    public static Reading read(Function<String, @Nullable String> settings) {
        List<String> table = List.of(text(settings, TABLE, TABLE_PRESET).split("\\.", -1));
        if (table.size() > 2 || !table.stream().allMatch(SqlName::isOne)) {
            return new Reading.Wrong(TABLE);
        }
        Map<LegacyColumn, SqlName> columns = new EnumMap<>(LegacyColumn.class);
        for (LegacyColumn column : LegacyColumn.values()) {
            String name = text(settings, column.setting(), column.preset());
            if (SqlName.isOne(name)) {
                columns.put(column, new SqlName(name));
            } else if (column.isNeeded() || !name.equals(NONE)) {
                return new Reading.Wrong(column.setting());
            }
        }
        String filter = text(settings, FILTER_COLUMN, NONE);
        List<String> filterValues = list(text(settings, FILTER_VALUES, ""));
        if (!filter.equals(NONE) && !SqlName.isOne(filter)) {
            return new Reading.Wrong(FILTER_COLUMN);
        }
        if (!filter.equals(NONE) && filterValues.isEmpty()) {
            return new Reading.Wrong(FILTER_VALUES);
        }
        return new Reading.Right(new LegacySchema(
                table.stream().map(SqlName::new).toList(),
                columns,
                list(text(settings, ACTIVE_VALUES, ACTIVE_VALUES_PRESET)).stream()
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                filter.equals(NONE) ? Optional.empty() : Optional.of(new SqlName(filter)),
                filterValues));
    }

    String quotedTable() {
        return table.stream().map(SqlName::quoted).collect(Collectors.joining("."));
    }

    Optional<SqlName> column(LegacyColumn column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** Every column that the queries use. */
    List<SqlName> allColumns() {
        return Stream.concat(columns.values().stream(), filter.stream()).toList();
    }

    private static String text(Function<String, @Nullable String> settings, String name, String preset) {
        String written = settings.apply(name);
        return written == null || written.isBlank() ? preset : written.strip();
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static LegacySchema missing() {
        throw new IllegalStateException("the default settings are invalid");
    }
}
