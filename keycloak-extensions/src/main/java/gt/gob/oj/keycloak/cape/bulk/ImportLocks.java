package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Locks addresses and CUIs until the transaction ends. Sign-in and registration take the same locks; they wait, and
 * then find the imported person.
 */
record ImportLocks(Connection connection, String realmId) {

    private static final String NAMES = """
            from unnest(?::text[], ?::text[]) with ordinality as q(email, cui, place),
                (select ?::text as id) as r,
                lateral (values
                    (1, 'oj_registration|' || r.id || '|' || nullif(q.email, '')),
                    (2, 'oj_citizen|' || r.id || '|' || q.cui)) as lock(nth, name)
            where lock.name is not null
            """;

    /** The accounts before the first locked one. Does not wait for locks. */
    List<LegacyAccount> free(List<LegacyAccount> accounts) throws SQLException {
        return accounts.subList(0, firstBusy(accounts));
    }

    private int firstBusy(List<LegacyAccount> accounts) throws SQLException {
        try (var question = parameters(
                accounts,
                "select coalesce(min(place) filter (where not held), 0) from ("
                        + "select q.place, pg_try_advisory_xact_lock(hashtextextended(lock.name, 0)) as held " + NAMES
                        + ") as tried")) {
            try (var row = question.statement().executeQuery()) {
                row.next();
                int place = row.getInt(1);
                return place == 0 ? accounts.size() : place - 1;
            }
        }
    }

    /** Waits for the locks of one account. Call it only in a transaction without other locks, to avoid a deadlock. */
    void waitFor(LegacyAccount account) throws SQLException {
        try (var question = parameters(
                List.of(account),
                "select count(pg_advisory_xact_lock(hashtextextended(name, 0))::text) from (select lock.name " + NAMES
                        + " order by lock.nth) as ordered")) {
            question.statement().executeQuery().close();
        }
    }

    private Parameters parameters(List<LegacyAccount> accounts, String sql) throws SQLException {
        return new Parameters(connection, sql)
                .column(accounts, LegacyAccount::email)
                .column(accounts, account -> Twins.cui(account).orElse(null))
                .text(realmId);
    }
}
