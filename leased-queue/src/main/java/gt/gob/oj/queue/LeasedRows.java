package gt.gob.oj.queue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows of a {@link LeasedTable} in one transaction. All times are those of the database. */
public final class LeasedRows {

    private final EntityManager entities;
    private final LeasedTable table;

    LeasedRows(EntityManager entities, LeasedTable table) {
        this.entities = entities;
        this.table = table;
    }

    /**
     * Leases the next row that is due; empty when none is. A row that another node leases at this moment is skipped.
     *
     * @param columns what to read of the row
     */
    public Optional<Lease.Row> lease(String... columns) {
        List<?> rows = entities.createNativeQuery("""
                        with leased as (
                            update %1$s set due_at = now() + make_interval(secs => %2$s), attempts = attempts + 1
                            where %3$s = (
                                select %3$s from %1$s where due_at <= now()
                                order by %4$s for update skip locked limit 1)
                            returning *)
                        select %5$s from leased""".formatted(
                                table.name(),
                                seconds(table.lease()),
                                table.key(),
                                table.order(),
                                String.join(", ", cells(columns))))
                .getResultList();
        return rows.stream().findFirst().map(row -> row((Object[]) row));
    }

    private List<String> cells(String... columns) {
        String[] cells = Arrays.copyOf(new String[] {table.key(), "attempts"}, columns.length + 2);
        System.arraycopy(columns, 0, cells, 2, columns.length);
        return List.of(cells);
    }

    private static Lease.Row row(Object[] cells) {
        return new Lease.Row(
                new Lease(cells[0], ((Number) cells[1]).intValue()),
                Arrays.asList(cells).subList(2, cells.length));
    }

    /** Renews the lease. False when the row is done, gone or leased by another node. */
    public boolean renew(Lease lease) {
        return change(
                lease,
                "update %s set due_at = now() + make_interval(secs => %s)",
                " and due_at < 'infinity'",
                seconds(table.lease()));
    }

    /** Makes the row due again after its pause. False when it is gone or leased by another node. */
    public boolean retryLater(Lease lease) {
        return retryLater(lease, "");
    }

    /**
     * Marks the row as handed over to another system, at this moment: from now on no node leases it. False when it is
     * gone or leased by another node. Needs the column {@code handed_over_at}.
     */
    public boolean handOver(Lease lease) {
        return change(lease, "update %s set due_at = 'infinity', handed_over_at = now()", "");
    }

    /** Like {@link #retryLater}, and clears {@code handed_over_at}. */
    public boolean takeBack(Lease lease) {
        return retryLater(lease, ", handed_over_at = null");
    }

    private boolean retryLater(Lease lease, String otherColumns) {
        return change(
                lease,
                "update %s set due_at = now()"
                        + " + make_interval(secs => least(%s, %s * power(2, least(attempts, 20) - 1)))"
                        + otherColumns,
                "",
                seconds(table.longestPause()),
                seconds(table.pause()));
    }

    /** False when the row is gone or leased by another node. */
    public boolean remove(Lease lease) {
        return change(lease, "delete from %s", "");
    }

    private boolean change(Lease lease, String statement, String condition, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = table.name();
        System.arraycopy(values, 0, all, 1, values.length);
        Query query = entities.createNativeQuery(
                statement.formatted(all) + " where " + table.key() + " = ?1 and attempts = ?2" + condition);
        return query.setParameter(1, lease.key())
                        .setParameter(2, lease.attempt())
                        .executeUpdate()
                == 1;
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }
}
