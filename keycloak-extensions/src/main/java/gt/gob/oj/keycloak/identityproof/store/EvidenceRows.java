package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionResult.DeskCopy;
import jakarta.persistence.EntityManager;

/** Converts between rows and pieces, including their desk copies. */
final class EvidenceRows {

    private EvidenceRows() {}

    static Evidence toEvidence(EvidenceEntity row) {
        return UnreadableRequest.unless(
                row.proofId,
                () -> new Evidence(
                        row.id,
                        row.proofId,
                        row.attempt,
                        Piece.of(row.piece).orElseThrow(),
                        EvidenceType.ofMediaType(row.contentType),
                        new WrappedKey(row.wrappedKey),
                        row.totalLength,
                        row.receivedLength,
                        row.sha256));
    }

    static void add(EntityManager em, DeskCopy copy, String original) {
        EvidenceEntity row = new EvidenceEntity();
        row.id = copy.evidence().id();
        row.proofId = copy.evidence().proofId();
        row.attempt = copy.evidence().attempt();
        row.piece = copy.evidence().piece().code();
        row.contentType = copy.evidence().type().mediaType();
        row.wrappedKey = copy.evidence().key().bytes();
        row.totalLength = copy.evidence().total();
        row.receivedLength = copy.evidence().received();
        row.sha256 = copy.evidence().sha256();
        row.copyOf = original;
        em.persist(row);
        copy.parts().forEach(part -> em.persist(ChunkEntity.of(copy.evidence().id(), part)));
    }
}
