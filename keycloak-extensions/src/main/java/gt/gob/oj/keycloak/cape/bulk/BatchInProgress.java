package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.bulk.Checkpoint.Step;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * A batch in progress.
 *
 * @param begin the id of the account before it
 */
record BatchInProgress(
        BatchWriter lane, String begin, List<LegacyAccount> page, CompletableFuture<Optional<Step>> work) {

    static BatchInProgress on(
            BatchWriter lane, String begin, List<LegacyAccount> page, boolean last, Executor threads) {
        return new BatchInProgress(
                lane,
                begin,
                page,
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return lane.write(begin, page, last);
                            } catch (SQLException e) {
                                throw new CompletionException(e);
                            }
                        },
                        threads));
    }

    /** Whether the batch is known to have skipped part of its page. The batches after it must then be rolled back. */
    boolean endedEarly() {
        return work.isDone()
                && (work.isCompletedExceptionally()
                        || work.join()
                                .filter(step -> step.read() == page.size())
                                .isEmpty());
    }

    /** Empty if the first account is locked. */
    Optional<Step> written() throws SQLException {
        try {
            return work.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case SQLException refused -> throw refused;
                case RuntimeException failed -> throw failed;
                case null, default -> throw e;
            }
        }
    }

    void abandon() throws SQLException {
        work.exceptionally(failed -> Optional.empty()).join();
        lane.rollback();
    }
}
