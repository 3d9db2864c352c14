package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.Conflict;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what an import would do. The database session is read-only except for temporary tables. */
public final class DryRun {

    private final Connection connection;
    private final LegacyAccounts cape;
    private final Judge judge;
    private final PrintStream out;
    private final boolean listing;

    private final Map<String, Long> formats = new TreeMap<>();
    private final Map<Conflict, Long> conflicts = new EnumMap<>(Conflict.class);
    private long read;
    private long known;
    private long entering;

    /**
     * @param listing whether to list the id of each account with a conflict
     */
    public DryRun(
            Connection connection,
            TargetRealm realm,
            LegacyAccounts cape,
            PasswordFormats formats,
            PrintStream out,
            boolean listing) {
        this.connection = connection;
        this.cape = cape;
        this.judge = new Judge(connection, realm.id(), formats);
        this.out = out;
        this.listing = listing;
    }

    public void run() throws SQLException {
        connection.setAutoCommit(true);
        Pace pace = new Pace(out);
        long all = new Twins(connection).find(cape, pace);
        connection.setReadOnly(true);
        PagesAhead pages = new PagesAhead(cape, Twins.PAGE);
        List<LegacyAccount> page = pages.after("");
        while (!page.isEmpty()) {
            judge.of(page).forEach(this::count);
            pace.tell(read, all, "judged");
            page = pages.after(page);
        }
        report(pace);
    }

    private void count(CheckedAccount checked) {
        read++;
        known += checked.known() ? 1 : 0;
        entering += checked.enters() ? 1 : 0;
        formats.merge(checked.format() == null ? "unreadable" : checked.format(), 1L, Long::sum);
        if (!checked.known()) {
            checked.admission().conflicts().forEach(conflict -> conflicts.merge(conflict, 1L, Long::sum));
            if (listing && !checked.admission().conflicts().isEmpty()) {
                out.printf("%s %s%n", checked.account().id(), codes(checked));
            }
        }
    }

    private static String codes(CheckedAccount checked) {
        return String.join(
                ",",
                checked.admission().conflicts().stream().map(Conflict::code).toList());
    }

    private void report(Pace pace) {
        out.println("passwords by format");
        formats.forEach((format, count) -> line(format, count));
        out.println("what is wrong (* opens a case for the desk)");
        conflicts.forEach((conflict, count) -> line(conflict.code() + (conflict.isForDesk() ? " *" : ""), count));
        out.printf(
                Locale.ROOT,
                "cape check: %,d accounts, %,d would be imported, %,d here already, %,d not admitted; %,d a second%n",
                read,
                entering,
                known,
                read - entering - known,
                pace.perSecond(read));
    }

    private void line(String label, long count) {
        out.printf(Locale.ROOT, "  %-24s %,12d%n", label, count);
    }
}
