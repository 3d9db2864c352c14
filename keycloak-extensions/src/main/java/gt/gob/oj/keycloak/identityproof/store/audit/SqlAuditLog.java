package gt.gob.oj.keycloak.identityproof.store.audit;

import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the audit log with plain SQL, for the server and for operators' commands. */
public final class SqlAuditLog implements AuditLog {

    private static final int BATCH = 1_000;

    private final Connections connections;

    public SqlAuditLog(Connections connections) {
        this.connections = connections;
    }

    @Override
    public List<AuditLine> after(String realmId, Filter filter, long seq, int size) {
        return lines(realmId, filter, "seq > ?", seq, "seq", size);
    }

    @Override
    public List<AuditLine> before(String realmId, Filter filter, long seq, int size) {
        return lines(realmId, filter, "seq < ?", seq, "seq desc", size);
    }

    /** In batches, each in its own transaction: a long transaction would hold up the database. */
    @Override
    public Verification verify(String realmId) {
        long good = 0;
        String last = null;
        while (true) {
            List<AuditLine> lines = after(realmId, Filter.NONE, good, BATCH);
            for (AuditLine line : lines) {
                String before = last == null ? AuditChain.START : last;
                if (line.seq() != good + 1
                        || !line.previousHash().equals(before)
                        || !line.hash().equals(AuditChain.hash(realmId, line))) {
                    return new Verification(good, last, good + 1);
                }
                good = line.seq();
                last = line.hash();
            }
            if (lines.size() < BATCH) {
                return new Verification(good, last, null);
            }
        }
    }

    /** The realms that have lines. */
    public List<String> realms() {
        return connections.with(connection -> {
            List<String> realms = new ArrayList<>();
            try (PreparedStatement query =
                            connection.prepareStatement("select distinct realm_id from oj_audit order by realm_id");
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    realms.add(rows.getString(1));
                }
            }
            return realms;
        });
    }

    private List<AuditLine> lines(String realmId, Filter filter, String place, long seq, String order, int size) {
        StringBuilder text = new StringBuilder("select seq, at, actor_role, actor_id, action, proof_id, detail,"
                + " previous_hash, hash from oj_audit where realm_id = ? and " + place);
        List<Object> values = new ArrayList<>(List.of(realmId, seq));
        add(text, values, "proof_id = ?", filter.proofId());
        add(text, values, "proof_id = (select id from oj_identity_proof where receipt_code = ?)", code(filter));
        add(text, values, "actor_id = ?", filter.actorId());
        add(text, values, "action = ?", filter.action());
        add(text, values, "at >= ?", time(filter.from()));
        add(text, values, "at < ?", time(filter.until()));
        text.append(" order by ").append(order).append(" limit ").append(size);
        return connections.with(connection -> read(connection, text.toString(), values));
    }

    private static void add(StringBuilder text, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static @Nullable String code(Filter filter) {
        return filter.receiptCode() == null ? null : filter.receiptCode().value();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static List<AuditLine> read(Connection connection, String text, List<Object> values) throws SQLException {
        List<AuditLine> lines = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(text)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    lines.add(new AuditLine(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9)));
                }
            }
        }
        return lines;
    }

    /** Lends a connection for one unit of work in its own transaction. */
    public interface Connections {
        <T> T with(Work<T> work);
    }

    /** The work to do with a connection. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
