package gt.gob.oj.queue;

import jakarta.persistence.EntityManager;
import java.time.Duration;

/**
 * A table of work to do. It has the columns {@code attempts} (integer, 0 at first) and {@code due_at} (timestamp with
 * time zone). A node leases the row that is due; when the node dies, the lease ends and another node leases the row.
 * Rows that stay in the table when their work is done are due at infinity. Rows that are handed over to another system
 * also have the column {@code handed_over_at} (timestamp with time zone, null at first).
 *
 * @param key the column that identifies a row
 * @param order the column by which due rows are leased, lowest first
 * @param lease how long a node has a row to itself
 * @param pause after the first attempt; doubles with each attempt
 * @param longestPause between two attempts
 */
public record LeasedTable(
        String name, String key, String order, Duration lease, Duration pause, Duration longestPause) {

    /** Rows with a column {@code id}; the row that has been due longest goes first. */
    public LeasedTable(String name, Duration lease, Duration pause, Duration longestPause) {
        this(name, "id", "due_at", lease, pause, longestPause);
    }

    /** The rows, read and changed in the caller's transaction. */
    public LeasedRows in(EntityManager entities) {
        return new LeasedRows(entities, this);
    }
}
