package gt.gob.oj.keycloak.identityproof.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.AdvisoryLock;
import gt.gob.oj.keycloak.identityproof.Audit;
import gt.gob.oj.keycloak.identityproof.AuditEntry;
import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The book in the database: numbered without gaps in each realm, each line sealed with the hash of the one before. */
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

    private @Nullable AuditEntity last(String realmId) {
        return em.createQuery("from AuditEntity a where a.realmId = :realm order by a.seq desc", AuditEntity.class)
                .setParameter("realm", realmId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** As the book has it. */
    static String json(AuditEntry entry) {
        try {
            return JSON.writeValueAsString(entry.sortedDetail());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
