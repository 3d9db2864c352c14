package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Evidence rows in the database; the bytes are in the vault. */
public final class JpaEvidenceRecords implements EvidenceRecords {

    private final EntityManager em;

    public JpaEvidenceRecords(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Evidence> find(String proofId, int attempt, Piece piece) {
        return ofProof(proofId).stream()
                .filter(e -> e.attempt() == attempt && e.piece() == piece)
                .findFirst();
    }

    @Override
    public List<Evidence> ofProof(String proofId) {
        return em.createQuery(
                        "from EvidenceEntity e where e.proofId = :proof and e.copyOf is null", EvidenceEntity.class)
                .setParameter("proof", proofId)
                .getResultStream()
                .map(this::detached)
                .sorted(Comparator.comparingInt(Evidence::attempt).thenComparing(Evidence::piece))
                .toList();
    }

    @Override
    public int countPieces(String proofId) {
        return em.createQuery(
                        "select count(*) from EvidenceEntity e where e.proofId = :proof and e.copyOf is null",
                        Long.class)
                .setParameter("proof", proofId)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<Chunk> chunks(String evidenceId) {
        return em.createQuery("from ChunkEntity p where p.evidenceId = :id order by p.partNumber", ChunkEntity.class)
                .setParameter("id", evidenceId)
                .getResultStream()
                .map(p -> new Chunk(p.partNumber, p.name, p.partLength, p.sha256))
                .toList();
    }

    @Override
    public void begin(Evidence evidence) {
        em.createNativeQuery("""
                        INSERT INTO oj_evidence
                            (id, proof_id, attempt, piece, content_type, wrapped_key, total_length, received_length)
                        VALUES (:id, :proof, :attempt, :piece, :type, :key, :total, 0) ON CONFLICT DO NOTHING""")
                .setParameter("id", evidence.id())
                .setParameter("proof", evidence.proofId())
                .setParameter("attempt", evidence.attempt())
                .setParameter("piece", evidence.piece().code())
                .setParameter("type", evidence.type().mediaType())
                .setParameter("key", evidence.key().bytes())
                .setParameter("total", evidence.total())
                .executeUpdate();
    }

    @Override
    public int countChunks(String evidenceId) {
        return em.createQuery("select count(*) from ChunkEntity p where p.evidenceId = :id", Long.class)
                .setParameter("id", evidenceId)
                .getSingleResult()
                .intValue();
    }

    @Override
    public void identify(String evidenceId, EvidenceType type) {
        em.createQuery("update EvidenceEntity e set e.contentType = :type where e.id = :id")
                .setParameter("type", type.mediaType())
                .setParameter("id", evidenceId)
                .executeUpdate();
    }

    @Override
    public boolean append(String evidenceId, long offset, Chunk chunk) {
        boolean mine = em.createQuery("""
                        update EvidenceEntity e set e.receivedLength = :end
                        where e.id = :id and e.receivedLength = :offset and e.sha256 is null""")
                        .setParameter("end", offset + chunk.length())
                        .setParameter("offset", offset)
                        .setParameter("id", evidenceId)
                        .executeUpdate()
                == 1;
        if (mine) {
            em.persist(ChunkEntity.of(evidenceId, chunk));
        }
        return mine;
    }

    @Override
    public boolean complete(String evidenceId, long length, String sha256) {
        return em.createQuery("""
                        update EvidenceEntity e set e.sha256 = :sha, e.totalLength = :length
                        where e.id = :id and e.receivedLength = :length""")
                        .setParameter("sha", sha256)
                        .setParameter("length", length)
                        .setParameter("id", evidenceId)
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Evidence> deskCopy(String evidenceId) {
        return em.createQuery("from EvidenceEntity e where e.copyOf = :id", EvidenceEntity.class)
                .setParameter("id", evidenceId)
                .getResultStream()
                .map(this::detached)
                .findFirst();
    }

    @Override
    public List<String> discard(String evidenceId) {
        List<String> objects = em.createQuery(
                        "select e.id from EvidenceEntity e where e.id = :id or e.copyOf = :id", String.class)
                .setParameter("id", evidenceId)
                .getResultList();
        em.createQuery("delete from EvidenceEntity e where e.id = :id")
                .setParameter("id", evidenceId)
                .executeUpdate();
        return objects;
    }

    @Override
    public List<String> eraseAll(String proofId, Instant at) {
        List<String> objects = em.createQuery(
                        "select e.id from EvidenceEntity e where e.proofId = :proof", String.class)
                .setParameter("proof", proofId)
                .getResultList();
        em.createQuery("delete from EvidenceEntity e where e.proofId = :proof")
                .setParameter("proof", proofId)
                .executeUpdate();
        em.createNativeQuery("UPDATE oj_identity_proof SET erased_at = :at WHERE id = :proof")
                .setParameter("at", at)
                .setParameter("proof", proofId)
                .executeUpdate();
        return objects;
    }

    @Override
    public Map<String, Set<String>> chunkNames(String prefix) {
        Map<String, Set<String>> names = new HashMap<>();
        List<?> rows = em.createNativeQuery("""
                        SELECT e.id, p.name FROM oj_evidence e LEFT JOIN oj_evidence_part p ON p.evidence_id = e.id
                        WHERE e.id >= :first AND e.id < :end""")
                .setParameter("first", prefix)
                .setParameter("end", prefix + "g")
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            Set<String> chunks = names.computeIfAbsent((String) cells[0], id -> new HashSet<>());
            if (cells[1] != null) {
                chunks.add((String) cells[1]);
            }
        }
        return names;
    }

    private Evidence detached(EvidenceEntity row) {
        em.detach(row);
        return EvidenceRows.toEvidence(row);
    }
}
