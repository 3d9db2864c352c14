package gt.gob.oj.keycloak.cape.bulk;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The progress of importing one storage, in a row that commits together with each batch. Of two concurrent imports, one
 * moves the row and the other continues from it.
 */
record Checkpoint(Connection connection, TargetRealm realm) {

    /**
     * The content of the row.
     *
     * @param lastId id of the last processed account; empty before the first
     * @param known skipped, because already local
     * @param refused not admitted by the rules
     */
    record State(String lastId, long read, long imported, long known, long refused, long cases, boolean finished) {

        State after(Step step) {
            return new State(
                    step.lastId,
                    read + step.read,
                    imported + step.imported,
                    known + step.known,
                    refused + step.refused,
                    cases + step.cases,
                    step.last);
        }
    }

    /**
     * The increment of one batch.
     *
     * @param last whether no account is left
     */
    record Step(String lastId, long read, long imported, long known, long refused, long cases, boolean last) {}

    /** Starts at the first account, or where an interrupted import stopped. */
    void begin() throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into oj_cape_import as i (realm_id, storage_id, last_id, accounts_read, imported, known, refused, cases,
                    begun_at, moved_at)
                values (?, ?, '', 0, 0, 0, 0, 0, now(), now())
                on conflict (realm_id, storage_id) do update set last_id = '', accounts_read = 0, imported = 0, known = 0,
                    refused = 0, cases = 0, begun_at = now(), moved_at = now(), finished_at = null
                where i.finished_at is not null""")) {
            insert.setString(1, realm.id());
            insert.setString(2, realm.storageId());
            insert.executeUpdate();
        }
        connection.commit();
    }

    /** Locks the row until the transaction ends. */
    State lock() throws SQLException {
        try (var query = connection.prepareStatement("""
                select last_id, accounts_read, imported, known, refused, cases, finished_at is not null
                from oj_cape_import where realm_id = ? and storage_id = ? for update""")) {
            query.setString(1, realm.id());
            query.setString(2, realm.storageId());
            try (var row = query.executeQuery()) {
                row.next();
                return new State(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getBoolean(7));
            }
        }
    }

    void move(State state) throws SQLException {
        try (var update = connection.prepareStatement("""
                update oj_cape_import set last_id = ?, accounts_read = ?, imported = ?, known = ?, refused = ?, cases = ?,
                    moved_at = now(), finished_at = case when ? then now() end
                where realm_id = ? and storage_id = ?""")) {
            update.setString(1, state.lastId());
            update.setLong(2, state.read());
            update.setLong(3, state.imported());
            update.setLong(4, state.known());
            update.setLong(5, state.refused());
            update.setLong(6, state.cases());
            update.setBoolean(7, state.finished());
            update.setString(8, realm.id());
            update.setString(9, realm.storageId());
            update.executeUpdate();
        }
    }
}
