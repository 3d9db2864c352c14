package gt.gob.oj.keycloak.identityproof.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Keeps evidence encrypted, each piece an object with a key of its own. Bytes pass through; no piece is ever whole in
 * memory. Bytes that were changed, reordered or cut short are refused with an {@link IOException} when they are read.
 */
public interface EvidenceVault {

    WrappedKey newKey(String objectId);

    /**
     * Stores what is left of the stream, at most {@code limit} bytes of it. When it returns, the bytes survive a crash;
     * when it throws, nothing is left behind.
     *
     * @param told get the same bytes
     */
    Chunk write(String objectId, WrappedKey key, int number, InputStream bytes, long limit, MessageDigest... told)
            throws IOException;

    /** Bytes {@code from} (inclusive) to {@code from + length} of the parts in their order. */
    InputStream read(String objectId, WrappedKey key, List<Chunk> parts, long from, long length) throws IOException;

    /** Erases one part that was written in vain. */
    void eraseChunk(String objectId, String name) throws IOException;

    /** Erases whatever a crash may have left beside these parts. */
    void keepOnly(String objectId, Collection<Chunk> parts) throws IOException;

    /** Erases the object; does nothing when there is none. */
    void erase(String objectId) throws IOException;

    /** What lies there of the objects whose ids begin so, leftovers of crashes included. */
    List<Stored> stored(String prefix) throws IOException;

    /** Encrypted bytes of one part, there since then. */
    record Stored(String objectId, String name, Instant since) {}
}
