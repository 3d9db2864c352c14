package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionRecords;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Twin;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results of inspections in the database. */
public final class JpaInspectionRecords implements InspectionRecords {

    private static final int TWINS = 20;
    private static final String COLUMNS = "i.progress, i.findings, i.scanned, i.read_text";

    private final EntityManager em;

    public JpaInspectionRecords(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Inspection> find(String evidenceId) {
        List<?> rows = sql("SELECT e.proof_id, " + COLUMNS + " FROM oj_inspection i"
                        + " JOIN oj_evidence e ON e.id = i.evidence_id WHERE i.evidence_id = :id")
                .setParameter("id", evidenceId)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(cells -> InspectionRows.inspection((String) cells[0], cells, 1));
    }

    @Override
    public Map<String, Inspection> ofProof(String proofId) {
        List<?> rows = sql("SELECT i.evidence_id, " + COLUMNS + " FROM oj_inspection i"
                        + " JOIN oj_evidence e ON e.id = i.evidence_id WHERE e.proof_id = :proof")
                .setParameter("proof", proofId)
                .getResultList();
        Map<String, Inspection> found = new HashMap<>();
        rows.stream()
                .map(row -> (Object[]) row)
                .forEach(cells -> found.put((String) cells[0], InspectionRows.inspection(proofId, cells, 1)));
        return found;
    }

    @Override
    public boolean sharePrint(String evidenceId, String otherId) {
        return !sql("""
                        SELECT 1 FROM oj_evidence_print one JOIN oj_evidence_print other ON other.print = one.print
                        WHERE one.evidence_id = :one AND other.evidence_id = :other""")
                .setParameter("one", evidenceId)
                .setParameter("other", otherId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Twin> twins(IdentityProof proof) {
        List<?> rows = sql("""
                        SELECT DISTINCT q.id, q.receipt_code, mine.piece, q.created_at
                        FROM oj_evidence mine JOIN oj_evidence_print m ON m.evidence_id = mine.id
                        JOIN oj_evidence_print o ON o.print = m.print JOIN oj_evidence other ON other.id = o.evidence_id
                        JOIN oj_identity_proof q ON q.id = other.proof_id
                        WHERE mine.proof_id = :proof AND q.realm_id = :realm AND q.user_id <> :user
                        ORDER BY q.created_at, q.id, mine.piece""")
                .setParameter("proof", proof.id())
                .setParameter("realm", proof.citizen().realmId())
                .setParameter("user", proof.citizen().userId())
                .setMaxResults(TWINS)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new Twin(
                        (String) cells[0],
                        (String) cells[1],
                        UnreadableRequest.unless(
                                proof.id(), () -> Piece.of((String) cells[2]).orElseThrow())))
                .toList();
    }

    private Query sql(String text) {
        return em.createNativeQuery(text);
    }
}
