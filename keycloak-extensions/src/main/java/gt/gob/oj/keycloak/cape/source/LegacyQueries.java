package gt.gob.oj.keycloak.cape.source;

import gt.gob.oj.keycloak.cape.LegacyAccounts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SQL queries for a schema. Values are parameters; names are quoted. */
final class LegacyQueries {

    /** The number of spellings per address. */
    static final int SPELLINGS = 8;

    private final LegacySchema schema;

    LegacyQueries(LegacySchema schema) {
        this.schema = schema;
    }

    /** Parameters: those of the filter, then the spellings of the address in lower case. An index can serve them. */
    String byEmail() {
        return rows("lower(" + quoted(LegacyColumn.EMAIL) + ") in (" + "?, ".repeat(SPELLINGS - 1) + "?)") + " limit "
                + LegacyAccounts.MOST;
    }

    /** Parameters: those of the filter, then three spellings of the number. Requires a CUI column. */
    String byCui() {
        return rows("cast(" + quoted(LegacyColumn.CUI) + " as text) in (?, ?, ?)") + " limit " + LegacyAccounts.MOST;
    }

    /** Parameters: those of the filter. */
    String count() {
        return "select count(*) from " + schema.quotedTable() + " where " + filter() + "true";
    }

    String byId() {
        return rows(quoted(LegacyColumn.ID) + " = ?");
    }

    /** Parameters: those of the filter, then the page size. */
    String firstPage() {
        return rows("true") + " limit ?";
    }

    /** Parameters: those of the filter, the last id, the page size. */
    String nextPage() {
        return rows(quoted(LegacyColumn.ID) + " > ?") + " limit ?";
    }

    private String rows(String condition) {
        return "select " + selection() + " from " + schema.quotedTable() + " where " + filter() + condition
                + " order by " + quoted(LegacyColumn.ID);
    }

    /**
     * Each column as text, named after its setting. This accepts any column type, and an invalid date does not affect
     * other rows.
     */
    private String selection() {
        return Stream.of(LegacyColumn.values())
                .map(column -> schema.column(column)
                                .map(name -> "cast(" + name.quoted() + " as text)")
                                .orElse("cast(null as text)")
                        + " as \"" + column.setting() + '"')
                .collect(Collectors.joining(", "));
    }

    private String filter() {
        return schema.filter()
                .map(column -> "cast(" + column.quoted() + " as text) in ("
                        + schema.filterValues().stream().map(value -> "?").collect(Collectors.joining(", "))
                        + ") and ")
                .orElse("");
    }

    private String quoted(LegacyColumn column) {
        return schema.column(column).map(SqlName::quoted).orElse("null");
    }
}
