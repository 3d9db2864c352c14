package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.evidence.UploadsInProgress.Upload;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins, finds and discards uploads of requests that still need them. */
record OpenUploads(UnitOfWork<EvidencePorts> work, EvidenceVault vault, UploadsInProgress inProgress) {

    /** Begins an upload, or resumes one of the same length. Empty if the request does not need that piece. */
    Optional<Evidence> begin(String proofId, Piece piece, long length) throws IOException {
        String id = UUID.randomUUID().toString();
        WrappedKey key = vault.newKey(id);
        Optional<Begun> begun = work.run(r -> lock(r, proofId, piece).map(p -> {
            Optional<Evidence> known = find(r, p, piece);
            if (known.isPresent() && known.get().awaits(length)) {
                return new Begun(known.get(), List.of());
            }
            List<String> replaced = known.map(e -> r.evidence().discard(e.id())).orElse(List.of());
            Evidence evidence =
                    new Evidence(id, proofId, p.attempt(), piece, EvidenceType.UNKNOWN, key, length, 0, null);
            r.evidence().begin(evidence);
            return new Begun(evidence, replaced);
        }));
        erase(begun.map(Begun::replaced).orElse(List.of()));
        Optional<Evidence> evidence = begun.map(Begun::evidence);
        evidence.filter(e -> e.id().equals(id)).map(Upload::begun).ifPresent(inProgress::keep);
        return evidence;
    }

    private record Begun(Evidence evidence, List<String> replaced) {}

    /** False if the request does not need the piece. */
    boolean discard(String proofId, Piece piece) throws IOException {
        Optional<List<String>> found = work.run(r -> lock(r, proofId, piece)
                .map(p ->
                        find(r, p, piece).map(e -> r.evidence().discard(e.id())).orElse(List.of())));
        erase(found.orElse(List.of()));
        return found.isPresent();
    }

    /** Discards the piece unless it changed in the meantime, because it may have been submitted. */
    UploadStatus discard(Evidence evidence, Refusal refusal) throws IOException {
        inProgress.forget(evidence.id());
        erase(work.run(r -> lock(r, evidence)
                .flatMap(p -> find(r, p, evidence.piece()))
                .filter(evidence::isAsFarAs)
                .map(e -> r.evidence().discard(e.id()))
                .orElse(List.of())));
        return UploadStatus.NOTHING.refused(refusal);
    }

    private void erase(List<String> objects) throws IOException {
        for (String object : objects) {
            vault.erase(object);
        }
    }

    /** Unlocked read; writers check again under the lock. */
    static Optional<Evidence> find(EvidencePorts ports, String proofId, Piece piece, String upload) {
        return ports.requests()
                .find(proofId)
                .filter(p -> p.wanted().contains(piece))
                .flatMap(p -> find(ports, p, piece))
                .filter(e -> e.id().equals(upload));
    }

    static Optional<Evidence> find(EvidencePorts ports, IdentityProof proof, Piece piece) {
        return ports.evidence().find(proof.id(), proof.attempt(), piece);
    }

    static Optional<IdentityProof> lock(EvidencePorts ports, String proofId, Piece piece) {
        return ports.requests().lock(proofId).filter(p -> p.wanted().contains(piece));
    }

    static Optional<IdentityProof> lock(EvidencePorts ports, Evidence evidence) {
        return lock(ports, evidence.proofId(), evidence.piece()).filter(p -> p.attempt() == evidence.attempt());
    }
}
