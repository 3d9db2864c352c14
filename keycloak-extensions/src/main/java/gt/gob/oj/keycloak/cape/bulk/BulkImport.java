package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Imports every person of CAPE whom the rules admit, with the id of a first sign-in and their existing password. Each
 * batch commits together with its checkpoint. An interrupted import therefore resumes where it stopped; a run after a
 * finished one imports only new accounts.
 */
public final class BulkImport {

    /** Each account takes two locks, and PostgreSQL's defaults provide about six thousand. */
    static final int BATCH = 500;

    private final List<BatchWriter> lanes;
    private final LegacyAccounts cape;
    private final PagesAhead pages;
    private final PrintStream out;
    private final Deque<BatchInProgress> underWay = new ArrayDeque<>();

    /** The id before the next page to start; null once the last page has started. */
    private @Nullable String next;

    /**
     * @param connections to Keycloak's database, for this import alone; one batch per connection is written
     *     concurrently
     */
    public BulkImport(
            List<Connection> connections,
            TargetRealm realm,
            LegacyAccounts cape,
            PasswordFormats formats,
            PrintStream out) {
        this.lanes = connections.stream()
                .map(c -> new BatchWriter(c, realm, formats))
                .toList();
        this.cape = cape;
        this.pages = new PagesAhead(cape, BATCH);
        this.out = out;
    }

    public void run() throws SQLException {
        Twins twins = new Twins(lanes.getFirst().opened());
        long all = twins.find(cape, new Pace(out));
        for (BatchWriter lane : lanes.subList(1, lanes.size())) {
            twins.copyTo(lane.opened());
        }
        Checkpoint.State begin = lanes.getFirst().begin();
        if (!begin.lastId().isEmpty()) {
            out.printf(Locale.ROOT, "goes on after %,d accounts%n", begin.read());
        }
        Pace pace = new Pace(out);
        Checkpoint.State state = begin;
        next = begin.lastId();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            while (!state.finished()) {
                beginBatches(threads);
                state = finishBatch(state);
                pace.tell(state.read() - begin.read(), all - begin.read(), "dealt with");
            }
        }
        report(begin, state, pace);
    }

    private void beginBatches(Executor threads) {
        while (next != null
                && underWay.size() < lanes.size()
                && (underWay.isEmpty() || !underWay.getLast().endedEarly())) {
            List<LegacyAccount> page;
            try {
                page = pages.after(next);
            } catch (LegacyUnavailableException silent) {
                if (underWay.isEmpty()) {
                    throw silent;
                }
                return; // Batches in progress are finished first.
            }
            boolean last = page.size() < BATCH;
            underWay.add(BatchInProgress.on(idle(), next, page, last, threads));
            next = last ? null : page.getLast().id();
        }
    }

    private BatchWriter idle() {
        return lanes.stream()
                .filter(lane -> underWay.stream().noneMatch(w -> w.lane() == lane))
                .findFirst()
                .orElseThrow();
    }

    /** The checkpoint after the batch, or as moved by a concurrent import. */
    private Checkpoint.State finishBatch(Checkpoint.State before) throws SQLException {
        BatchInProgress batch = underWay.remove();
        Optional<Checkpoint.Step> written = batch.written();
        if (written.isEmpty()) {
            // A person with the next account's address or CUI is signing in or registering now.
            abandonAll();
            written = Optional.of(batch.lane().writeAfterWaiting(batch.page().getFirst()));
        }
        Checkpoint.State after = batch.lane().commit(before, written.get());
        String expected = underWay.isEmpty() ? next : underWay.getFirst().begin();
        if (!after.lastId().equals(expected)) {
            abandonAll();
            next = after.lastId();
        }
        return after;
    }

    /** Rolls back the batches that follow one that ended early. An import that may have to wait must hold no locks. */
    private void abandonAll() throws SQLException {
        for (BatchInProgress batch : underWay) {
            batch.abandon();
        }
        underWay.clear();
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
