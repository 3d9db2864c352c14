package gt.gob.oj.keycloak.identityproof.maintenance;

import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import gt.gob.oj.keycloak.identityproof.vault.MasterKeyFile;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that describe the objects of the vault. */
record StoredObjects(Database database) {

    static final int BATCH = 500;

    /** The rows after that id, in ascending order. */
    List<Row> after(String id) {
        return database.with(connection -> {
            List<Row> found = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(
                    "select id, wrapped_key, received_length, sha256 from oj_evidence where id > ? order by id limit ?")) {
                query.setString(1, id);
                query.setInt(2, BATCH);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(new Row(
                                row.getString(1), new WrappedKey(row.getBytes(2)), row.getLong(3), row.getString(4)));
                    }
                }
            }
            return found;
        });
    }

    List<Chunk> chunks(String id) {
        return database.with(connection -> {
            List<Chunk> parts = new ArrayList<>();
            try (PreparedStatement query =
                    connection.prepareStatement("select part_number, name, part_length, sha256 from oj_evidence_part"
                            + " where evidence_id = ? order by part_number")) {
                query.setString(1, id);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        parts.add(new Chunk(row.getInt(1), row.getString(2), row.getLong(3), row.getString(4)));
                    }
                }
            }
            return parts;
        });
    }

    boolean exists(String id) {
        return database.with(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select 1 from oj_evidence where id = ?")) {
                query.setString(1, id);
                return query.executeQuery().next();
            }
        });
    }

    /** Compares and swaps the key. False if the row is gone or has changed. */
    boolean exchange(String id, WrappedKey old, WrappedKey fresh) {
        return database.with(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update oj_evidence set wrapped_key = ? where id = ? and wrapped_key = ?")) {
                update.setBytes(1, fresh.bytes());
                update.setString(2, id);
                update.setBytes(3, old.bytes());
                return update.executeUpdate() == 1;
            }
        });
    }

    /** The ids of the master keys that wrap at least one object key. */
    Set<Integer> masterKeys() throws IOException {
        Set<Integer> keys = new HashSet<>();
        for (List<Row> rows = after("");
                !rows.isEmpty();
                rows = after(rows.getLast().id())) {
            for (Row row : rows) {
                keys.add(MasterKeyFile.wrapperOf(row.key()));
            }
        }
        return keys;
    }

    /**
     * @param sha256 null until the object is complete
     */
    record Row(
            String id,
            WrappedKey key,
            long length,
            @Nullable String sha256) {}
}
