package gt.gob.oj.keycloak.identityproof.store.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.database.AdvisoryLock;
import gt.gob.oj.keycloak.identityproof.audit.Audit;
import gt.gob.oj.keycloak.identityproof.audit.AuditEntry;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The audit log in the database. Each realm's lines are numbered without gaps, and each is sealed with the previous
 * hash.
 */
public final class JpaAudit implements Audit {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager em;

    public JpaAudit(EntityManager em) {
        this.em = em;
    }

    @Override
    public void record(String realmId, AuditEntry entry) {
        AdvisoryLock.take(em, "oj_audit|" + realmId);
        AuditEntity row = new AuditEntity();
        row.realmId = realmId;
        row.at = entry.at().truncatedTo(ChronoUnit.MICROS);
        row.actorRole = entry.actor().role().name().toLowerCase(Locale.ROOT);
        row.actorId = entry.actor().userId();
        row.action = entry.action();
        row.proofId = entry.proofId();
        row.detail = json(entry);
        AuditEntity last = last(realmId);
        row.seq = last == null ? 1 : last.seq + 1;
        row.previousHash = last == null ? AuditChain.START : last.hash;
        row.hash = AuditChain.hash(realmId, row.line());
        em.persist(row);
        em.flush();
    }

    @Override
    public boolean isRecorded(String realmId, AuditEntry entry, Instant since) {
        return em.createQuery("""
                        select 1 from AuditEntity a
                        where a.realmId = :realm and a.proofId = :proof and a.at >= :since
                        and a.action = :action and a.actorId = :actor and a.detail = :detail""", Integer.class)
                .setParameter("realm", realmId)
                .setParameter("proof", entry.proofId())
                .setParameter("since", since)
                .setParameter("action", entry.action())
                .setParameter("actor", entry.actor().userId())
                .setParameter("detail", json(entry))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    private @Nullable AuditEntity last(String realmId) {
        return em.createQuery("from AuditEntity a where a.realmId = :realm order by a.seq desc", AuditEntity.class)
                .setParameter("realm", realmId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The stored form of the detail. */
    public static String json(AuditEntry entry) {
        try {
            return JSON.writeValueAsString(entry.sortedDetail());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
