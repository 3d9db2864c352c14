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
 * A batch that is being written.
 *
 * @param begin id of the account before it
 */
record UnderWay(Lane lane, String begin, List<LegacyAccount> page, CompletableFuture<Optional<Step>> work) {

    static UnderWay on(Lane lane, String begin, List<LegacyAccount> page, boolean last, Executor threads) {
        return new UnderWay(
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

    /** Whether it is known by now that it does not write its whole page: then what follows would be taken back. */
    boolean endedEarly() {
        return work.isDone()
                && (work.isCompletedExceptionally()
                        || work.join()
                                .filter(step -> step.read() == page.size())
                                .isEmpty());
    }

    /** Empty when somebody else is at work with the first account. */
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
