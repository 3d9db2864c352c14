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

/** A connection on which one batch at a time is written, and committed together with the checkpoint. */
final class Lane {

    private final Connection connection;
    private final Checkpoint checkpoint;
    private final Judge judge;
    private final ImportLocks holds;
    private final Entry entry;

    Lane(Connection connection, TargetRealm realm, PasswordFormats formats) {
        this.connection = connection;
        this.checkpoint = new Checkpoint(connection, realm);
        this.judge = new Judge(connection, realm.id(), formats);
        this.holds = new ImportLocks(connection, realm.id());
        this.entry = new Entry(connection, realm.id());
    }

    /** Before the first batch, for what is to be found beforehand. */
    Connection opened() throws SQLException {
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED); // What a lane before has entered.
        try (var statement = connection.createStatement()) {
            // A crash of the database may take the last batches, and then takes their checkpoint, too.
            statement.execute("set synchronous_commit = off");
            // A circle through a lane that waits for its turn is not one that PostgreSQL could see.
            statement.execute("set lock_timeout = '60s'");
        }
        return connection;
    }

    /** How far the import is, for one that begins or goes on. */
    State begin() throws SQLException {
        connection.setAutoCommit(false);
        checkpoint.begin();
        State state = checkpoint.lock();
        connection.rollback();
        return state;
    }

    /**
     * Writes the accounts before the first that somebody else is at work with; empty when that is the first of all.
     *
     * @param begin id of the account before them
     * @param last whether none come after them
     */
    Optional<Step> write(String begin, List<LegacyAccount> page, boolean last) throws SQLException {
        connection.setAutoCommit(false);
        if (page.isEmpty()) {
            return Optional.of(new Step(begin, 0, 0, 0, 0, 0, last));
        }
        List<LegacyAccount> free = holds.free(page);
        return free.isEmpty() ? Optional.empty() : Optional.of(write(free, last && free.size() == page.size()));
    }

    /** Writes an account for which somebody else has to be waited for: only while nothing else is under way. */
    Step writeAfterWaiting(LegacyAccount busy) throws SQLException {
        connection.rollback();
        holds.waitFor(busy);
        return write(List.of(busy), false);
    }

    private Step write(List<LegacyAccount> accounts, boolean last) throws SQLException {
        List<Verdict> verdicts = judge.of(accounts);
        Set<String> ids = entry.people(verdicts.stream().filter(Verdict::enters).toList());
        List<Verdict> entered = verdicts.stream()
                .filter(v -> v.enters() && ids.contains(v.userId()))
                .toList();
        List<Verdict> citizens = entered.stream().filter(Verdict::entersCui).toList();
        Set<String> inDirectory = entry.citizens(citizens);
        entry.imported(entered);
        entry.signedIn(verdicts.stream().filter(Verdict::arrived).toList());
        int cases = entry.cases(cases(verdicts, citizens, inDirectory));
        long refused = verdicts.stream().filter(v -> !v.known() && !v.enters()).count();
        return new Step(
                accounts.getLast().id(),
                accounts.size(),
                entered.size(),
                accounts.size() - entered.size() - refused,
                refused,
                cases,
                last);
    }

    /** How it stands afterwards: where another import has moved it meanwhile, nothing is kept of what was written. */
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

    private static List<Case> cases(List<Verdict> verdicts, List<Verdict> citizens, Set<String> inDirectory) {
        List<Case> cases = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            for (Conflict conflict : verdict.cases()) {
                cases.add(someCase(conflict, verdict));
            }
        }
        citizens.stream()
                .filter(v -> !inDirectory.contains(v.userId()))
                .forEach(v -> cases.add(someCase(Conflict.CUI_TAKEN, v)));
        return cases;
    }

    private static Case someCase(Conflict conflict, Verdict verdict) {
        return new Case(conflict, verdict.account().id(), verdict.account().email(), verdict.userId());
    }
}
