package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.audit.AuditEntry;
import gt.gob.oj.keycloak.identityproof.judgement.CaseAccess;
import gt.gob.oj.keycloak.identityproof.judgement.Opinion;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Records who viewed what, once per assignment: a video player sends many range requests. */
final class ViewLog {

    private static final String VIEW = "view";

    private ViewLog() {}

    /**
     * Writes to the audit log, so call it last.
     *
     * @param piece null for the case as a whole
     * @return whether this was the first view
     */
    static boolean record(
            CasePorts r, IdentityProof proof, String reviewerId, @Nullable Piece piece, int attempt, Instant now) {
        String reason = reason(proof, r.reviews().opinions(proof.id()));
        return record(r, proof, Actor.reviewer(reviewerId), reason, piece, attempt, now, proof.since());
    }

    /** Decided cases have no assignment. A later view counts as new after the duration of an assignment. */
    static boolean recordDecided(
            CasePorts r, IdentityProof proof, Actor reader, @Nullable Piece piece, int attempt, Instant now) {
        Instant begin = now.minus(CaseAccess.TIME);
        Instant since = begin.isAfter(proof.since()) ? begin : proof.since();
        return record(r, proof, reader, "decided", piece, attempt, now, since);
    }

    private static boolean record(
            CasePorts r,
            IdentityProof proof,
            Actor reader,
            String reason,
            @Nullable Piece piece,
            int attempt,
            Instant now,
            Instant since) {
        Map<String, String> detail = new TreeMap<>();
        detail.put("reason", reason);
        if (piece != null) {
            detail.put("piece", piece.code());
            detail.put("attempt", Integer.toString(attempt));
        }
        AuditEntry look = new AuditEntry(now, reader, VIEW, proof.id(), detail);
        String realmId = proof.citizen().realmId();
        if (r.audit().isRecorded(realmId, look, since)) {
            return false;
        }
        r.audit().record(realmId, look);
        return true;
    }

    private static String reason(IdentityProof proof, List<Opinion> opinions) {
        if (opinions.stream().anyMatch(o -> o.attempt() == proof.attempt())) {
            return "second-opinion";
        }
        return proof.attempt() > 1 ? "correction" : "review";
    }
}
