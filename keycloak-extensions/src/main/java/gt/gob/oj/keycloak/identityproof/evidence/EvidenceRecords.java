package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows about evidence. Writers hold the request's lock ({@link IdentityProofs#lockCollecting}). */
public interface EvidenceRecords {

    Optional<Evidence> find(String proofId, int attempt, Piece piece);

    /** Of all attempts, the first attempt first, each in the order of the pieces. */
    List<Evidence> ofProof(String proofId);

    /** How many pieces of all attempts there are. */
    int countPieces(String proofId);

    /** In order. */
    List<Chunk> chunks(String evidenceId);

    /** Does nothing when the attempt already has that piece. */
    void begin(Evidence evidence);

    /** How many parts there are. */
    int countChunks(String evidenceId);

    /** What the first bytes have told. */
    void identify(String evidenceId, EvidenceType type);

    /** False when the piece no longer ends at that offset, then nothing was written. */
    boolean append(String evidenceId, long offset, Chunk part);

    /** False when the piece has another length by now. */
    boolean complete(String evidenceId, long length, String sha256);

    /** What the desk shows in the piece's stead, when there is such a copy. */
    Optional<Evidence> deskCopy(String evidenceId);

    /** Erases the piece, its parts and its key, the desk's copy too, and tells which objects of the vault it was. */
    List<String> discard(String evidenceId);

    /** Erases all evidence of the request, keys first of all, and tells which objects of the vault it was. */
    List<String> eraseAll(String proofId, Instant at);

    /** The names of the parts of each object whose id begins so. */
    Map<String, Set<String>> chunkNames(String prefix);
}
