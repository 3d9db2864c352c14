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

    /** The pieces of all attempts, ordered by attempt, then by piece. */
    List<Evidence> ofProof(String proofId);

    /** The number of pieces in all attempts. */
    int countPieces(String proofId);

    /** In ascending order. */
    List<Chunk> chunks(String evidenceId);

    /** Does nothing if the attempt already has that piece. */
    void begin(Evidence evidence);

    /** The number of chunks. */
    int countChunks(String evidenceId);

    /** Stores the file type that the first bytes reveal. */
    void identify(String evidenceId, EvidenceType type);

    /** Appends a chunk. False, without a write, if the piece no longer ends at that offset. */
    boolean append(String evidenceId, long offset, Chunk chunk);

    /** Completes the piece. False if its length has changed. */
    boolean complete(String evidenceId, long length, String sha256);

    /** The desk copy of the piece, if there is one. */
    Optional<Evidence> deskCopy(String evidenceId);

    /** Erases the piece, its chunks, its key and its desk copy. Returns the ids of its objects in the vault. */
    List<String> discard(String evidenceId);

    /** Erases all evidence of the request, keys first. Returns the ids of its objects in the vault. */
    List<String> eraseAll(String proofId, Instant at);

    /** The chunk names of each object whose id starts with the prefix. */
    Map<String, Set<String>> chunkNames(String prefix);
}
