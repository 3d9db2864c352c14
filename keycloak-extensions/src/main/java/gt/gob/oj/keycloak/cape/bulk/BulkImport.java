package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.Conflict;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import gt.gob.oj.keycloak.cape.bulk.Entry.Case;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes everybody of CAPE local whom the rules admit, with the id of a first sign-in and the password they have. Each
 * batch is one transaction together with its checkpoint: broken off at any moment, the next run goes on there; begun
 * again after its end, it takes what is new.
 */
public final class BulkImport {

    /** Two locks for each, and a server with presets has room for six thousand. */
    static final int BATCH = 500;

    private final Connection connection;
    private final TargetRealm realm;
    private final LegacyAccounts cape;
    private final PrintStream out;
    private final Judge judge;
    private final Holds holds;
    private final Entry entry;

    /** @param connection to Keycloak's database, for this import alone */
    public BulkImport(
            Connection connection, TargetRealm realm, LegacyAccounts cape, PasswordFormats formats, PrintStream out) {
        this.connection = connection;
        this.realm = realm;
        this.cape = cape;
        this.out = out;
        this.judge = new Judge(connection, realm.id(), formats);
        this.holds = new Holds(connection, realm.id());
        this.entry = new Entry(connection, realm.id());
    }

    public void run() throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            // A crash of the database may take the last batches, and then takes their checkpoint, too.
            statement.execute("set synchronous_commit = off");
        }
        long all = new Twins(connection).find(cape, new Pace(out));
        connection.setAutoCommit(false);
        Checkpoint checkpoint = new Checkpoint(connection, realm);
        checkpoint.begin();
        Checkpoint.State begin = checkpoint.lock();
        connection.rollback();
        if (!begin.lastId().isEmpty()) {
            out.printf(Locale.ROOT, "goes on after %,d accounts%n", begin.read());
        }
        Pace pace = new Pace(out);
        Checkpoint.State state = begin;
        while (!state.finished()) {
            state = batch(checkpoint);
            pace.tell(state.read() - begin.read(), all - begin.read(), "dealt with");
        }
        report(begin, state, pace);
    }

    /** How it stands after the batch, or what another import has made of it meanwhile. */
    private Checkpoint.State batch(Checkpoint checkpoint) throws SQLException {
        Checkpoint.State before = checkpoint.lock();
        if (before.finished()) {
            connection.rollback();
            return before;
        }
        List<LegacyAccount> page = cape.page(before.lastId(), BATCH);
        List<LegacyAccount> free = holds.free(page);
        if (free.isEmpty() && !page.isEmpty()) {
            return afterWaiting(checkpoint, before, page.getFirst());
        }
        return commit(checkpoint, write(before, free, page.size() < BATCH && free.size() == page.size()));
    }

    /** Somebody signs in or registers at this moment with what the next account has. */
    private Checkpoint.State afterWaiting(Checkpoint checkpoint, Checkpoint.State before, LegacyAccount busy)
            throws SQLException {
        connection.rollback();
        holds.waitFor(busy);
        if (checkpoint.lock().equals(before)) {
            return commit(checkpoint, write(before, List.of(busy), false));
        }
        connection.rollback(); // Another import has gone on meanwhile.
        return before;
    }

    private Checkpoint.State commit(Checkpoint checkpoint, Checkpoint.State state) throws SQLException {
        checkpoint.move(state);
        connection.commit();
        return state;
    }

    private Checkpoint.State write(Checkpoint.State before, List<LegacyAccount> accounts, boolean last)
            throws SQLException {
        if (accounts.isEmpty()) {
            return before.after(before.lastId(), 0, 0, 0, 0, 0, last);
        }
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
        return before.after(
                accounts.getLast().id(),
                accounts.size(),
                entered.size(),
                accounts.size() - entered.size() - refused,
                refused,
                cases,
                last);
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

    private void report(Checkpoint.State begin, Checkpoint.State end, Pace pace) {
        long people = end.imported() - begin.imported();
        out.printf(
                Locale.ROOT,
                "cape import: %,d accounts, %,d imported, %,d here already, %,d not admitted, %,d new cases%n",
                end.read(),
                end.imported(),
                end.known(),
                end.refused(),
                end.cases());
        out.printf(
                Locale.ROOT,
                "this run: %,d people in %.1f s, %,d a second%n",
                people,
                pace.seconds(),
                pace.perSecond(people));
    }
}
