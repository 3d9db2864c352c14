package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.Conflict;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import gt.gob.oj.keycloak.cape.bulk.Checkpoint.State;
import gt.gob.oj.keycloak.cape.bulk.Checkpoint.Step;
import gt.gob.oj.keycloak.cape.bulk.Entry.Case;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A connection that writes one batch at a time and commits it together with the checkpoint. */
final class BatchWriter {

    private final Connection connection;
    private final Checkpoint checkpoint;
    private final Judge judge;
    private final ImportLocks holds;
    private final Entry entry;

    BatchWriter(Connection connection, TargetRealm realm, PasswordFormats formats) {
        this.connection = connection;
        this.checkpoint = new Checkpoint(connection, realm);
        this.judge = new Judge(connection, realm.id(), formats);
        this.holds = new ImportLocks(connection, realm.id());
        this.entry = new Entry(connection, realm.id());
    }

    /** Opens the connection for preparations before the first batch. */
    Connection opened() throws SQLException {
        connection.setAutoCommit(true);
        // To see the people that another lane has committed.
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        try (var statement = connection.createStatement()) {
            // A database crash may lose the last batches, but loses their checkpoint with them.
            statement.execute("set synchronous_commit = off");
            // PostgreSQL cannot detect a deadlock through a lane that waits for its commit in this program.
            statement.execute("set lock_timeout = '60s'");
        }
        return connection;
    }

    /** The checkpoint of a new or resumed import. */
    State begin() throws SQLException {
        connection.setAutoCommit(false);
        checkpoint.begin();
        State state = checkpoint.lock();
        connection.rollback();
        return state;
    }

    /**
     * Writes the accounts before the first locked one. Empty if the first of all is locked.
     *
     * @param begin the id of the account before them
     * @param last whether no accounts follow
     */
    Optional<Step> write(String begin, List<LegacyAccount> page, boolean last) throws SQLException {
        connection.setAutoCommit(false);
        if (page.isEmpty()) {
            return Optional.of(new Step(begin, 0, 0, 0, 0, 0, last));
        }
        List<LegacyAccount> free = holds.free(page);
        return free.isEmpty() ? Optional.empty() : Optional.of(write(free, last && free.size() == page.size()));
    }

    /** Writes one account after waiting for its locks. Call it only while no other batch is in progress. */
    Step writeAfterWaiting(LegacyAccount busy) throws SQLException {
        connection.rollback();
        holds.waitFor(busy);
        return write(List.of(busy), false);
    }

    private Step write(List<LegacyAccount> accounts, boolean last) throws SQLException {
        List<CheckedAccount> checkedAccounts = judge.of(accounts);
        Set<String> ids = entry.people(
                checkedAccounts.stream().filter(CheckedAccount::enters).toList());
        List<CheckedAccount> entered = checkedAccounts.stream()
                .filter(v -> v.enters() && ids.contains(v.userId()))
                .toList();
        List<CheckedAccount> citizens =
                entered.stream().filter(CheckedAccount::entersCui).toList();
        Set<String> inDirectory = entry.citizens(citizens);
        entry.imported(entered);
        entry.signedIn(checkedAccounts.stream().filter(CheckedAccount::arrived).toList());
        int cases = entry.cases(cases(checkedAccounts, citizens, inDirectory));
        long refused = checkedAccounts.stream()
                .filter(checked -> !checked.known() && !checked.enters())
                .count();
        return new Step(
                accounts.getLast().id(),
                accounts.size(),
                entered.size(),
                accounts.size() - entered.size() - refused,
                refused,
                cases,
                last);
    }

    /** Returns the new state. If a concurrent import has moved the checkpoint, the batch is rolled back. */
    State commit(State before, Step step) throws SQLException {
        State now = checkpoint.lock();
        if (!now.equals(before)) {
            connection.rollback();
            return now;
        }
        State after = before.after(step);
        checkpoint.move(after);
        connection.commit();
        return after;
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    private static List<Case> cases(
            List<CheckedAccount> checkedAccounts, List<CheckedAccount> citizens, Set<String> inDirectory) {
        List<Case> cases = new ArrayList<>();
        for (CheckedAccount checked : checkedAccounts) {
            for (Conflict conflict : checked.cases()) {
                cases.add(caseOf(conflict, checked));
            }
        }
        citizens.stream()
                .filter(v -> !inDirectory.contains(v.userId()))
                .forEach(v -> cases.add(caseOf(Conflict.CUI_TAKEN, v)));
        return cases;
    }

    private static Case caseOf(Conflict conflict, CheckedAccount checked) {
        return new Case(conflict, checked.account().id(), checked.account().email(), checked.userId());
    }
}
