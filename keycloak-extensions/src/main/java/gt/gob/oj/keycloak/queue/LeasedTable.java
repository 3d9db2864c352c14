package gt.gob.oj.keycloak.queue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A queue in a table with the columns {@code id}, {@code attempts} and {@code due_at}, safe on several nodes. A node
 * leases a row; when the node dies, another takes the row over after the lease. The number of the attempt tells which
 * node has the row. Times are those of the database.
 *
 * @param lease how long a node has a row to itself
 * @param pause after the first attempt; doubles with each attempt
 * @param longestPause between two attempts
 */
public record LeasedTable(EntityManager entities, String table, Duration lease, Duration pause, Duration longestPause) {

    /** The columns, which must be texts, of the row that is due longest. */
    public Optional<String[]> lease(String columns) {
        List<?> rows = entities.createNativeQuery("""
                        with leased as (
                            update %1$s set due_at = now() + make_interval(secs => %2$d), attempts = attempts + 1
                            where id = (
                                select id from %1$s where due_at <= now()
                                order by due_at for update skip locked limit 1)
                            returning *)
                        select %3$s from leased""".formatted(table, lease.toSeconds(), columns))
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] cells = (Object[]) row;
            String[] texts = new String[cells.length];
            System.arraycopy(cells, 0, texts, 0, cells.length);
            return texts;
        });
    }

    /** False when another node has leased the row since. */
    public boolean retryLater(String id, int attempt) {
        return update("""
                update %s set due_at = now()
                    + make_interval(secs => least(%d, %d * power(2, attempts - 1)))""".formatted(table, longestPause.toSeconds(), pause.toSeconds()), id, attempt);
    }

    /** False when another node has leased the row since. */
    public boolean remove(String id, int attempt) {
        return update("delete from " + table, id, attempt);
    }

    private boolean update(String sql, String id, int attempt) {
        return entities.createNativeQuery(sql + " where id = :id and attempts = :attempt")
                        .setParameter("id", id)
                        .setParameter("attempt", attempt)
                        .executeUpdate()
                == 1;
    }

    public void removeRealm(String realmId) {
        entities.createNativeQuery("delete from " + table + " where realm_id = :realm")
                .setParameter("realm", realmId)
                .executeUpdate();
    }
}
