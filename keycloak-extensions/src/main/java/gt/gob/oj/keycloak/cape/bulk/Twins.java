package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.citizen.Cui;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Finds active accounts that share a CUI or an address. CAPE may have no index for them. All accounts are therefore
 * read once and compared in temporary tables of this connection.
 */
final class Twins {

    static final int PAGE = 2_000;

    private final Connection connection;

    Twins(Connection connection) {
        this.connection = connection;
    }

    /** Reads all accounts and returns their number. Writes only temporary tables. */
    long find(LegacyAccounts cape, Pace pace) throws SQLException {
        execute(
                "create temporary table cape_key (place bigint generated always as identity, cape_id text, email text, cui text)");
        execute("create temporary table cape_email_twice (cape_id text primary key)");
        execute("create temporary table cape_cui_twice (cape_id text primary key)");
        long all = 0;
        PagesAhead pages = new PagesAhead(cape, PAGE);
        List<LegacyAccount> page = pages.after("");
        while (!page.isEmpty()) {
            keep(page.stream().filter(LegacyAccount::active).toList());
            all += page.size();
            pace.tell(all, 0, "looked through");
            page = pages.after(page);
        }
        execute("analyze cape_key");
        execute("""
                insert into cape_email_twice select cape_id from (
                    select cape_id, row_number() over (partition by email order by place) as nth
                    from cape_key where email <> '') as counted
                where nth > 1""");
        execute("""
                insert into cape_cui_twice select cape_id from (
                    select cape_id, count(*) over (partition by cui) as many
                    from cape_key where cui is not null) as counted
                where many > 1""");
        execute("drop table cape_key");
        execute("analyze cape_email_twice");
        execute("analyze cape_cui_twice");
        return all;
    }

    /** Copies the results to another connection. */
    void copyTo(Connection other) throws SQLException {
        for (String table : List.of("cape_email_twice", "cape_cui_twice")) {
            try (var query = new Parameters(connection, "select cape_id from " + table);
                    var create =
                            new Parameters(other, "create temporary table " + table + " (cape_id text primary key)");
                    var insert = new Parameters(other, "insert into " + table + " select * from unnest(?::text[])");
                    var analyze = new Parameters(other, "analyze " + table)) {
                create.update();
                insert.column(List.copyOf(query.texts()), id -> id).update();
                analyze.update();
            }
        }
    }

    private void keep(List<LegacyAccount> accounts) throws SQLException {
        try (var insert = new Parameters(
                connection,
                "insert into cape_key (cape_id, email, cui) select * from unnest(?::text[], ?::text[], ?::text[])")) {
            insert.column(accounts, LegacyAccount::id)
                    .column(accounts, LegacyAccount::email)
                    .column(accounts, account -> cui(account).orElse(null))
                    .update();
        }
    }

    /** Thirteen digits, with any check digit. */
    static Optional<String> cui(LegacyAccount account) {
        return account.plausibleCui().map(Cui::digits);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
