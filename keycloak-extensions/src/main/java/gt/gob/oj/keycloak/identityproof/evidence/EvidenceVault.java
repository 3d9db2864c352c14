package gt.gob.oj.keycloak.identityproof.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Stores evidence encrypted; each piece is an object with its own key. Data are streamed, so no piece is ever whole in
 * memory. Reading throws an {@link IOException} if bytes were changed, reordered or truncated.
 */
public interface EvidenceVault {

    WrappedKey newKey(String objectId);

    /**
     * Stores the rest of the stream, at most {@code limit} bytes. After it returns, the bytes survive a crash; if it
     * throws, it leaves nothing behind.
     *
     * @param told digests that are updated with the same bytes
     */
    Chunk write(String objectId, WrappedKey key, int number, InputStream bytes, long limit, MessageDigest... told)
            throws IOException;

    /** Bytes {@code from} (inclusive) to {@code from + length} of the concatenated chunks. */
    InputStream read(String objectId, WrappedKey key, List<Chunk> chunks, long from, long length) throws IOException;

    /** Erases one chunk that is not needed after all. */
    void eraseChunk(String objectId, String name) throws IOException;

    /** Erases all chunks except these; a crash may have left others. */
    void keepOnly(String objectId, Collection<Chunk> chunks) throws IOException;

    /** Erases the object. Does nothing if it does not exist. */
    void erase(String objectId) throws IOException;

    /** The stored chunks of objects whose ids start with the prefix, including leftovers of crashes. */
    List<Stored> stored(String prefix) throws IOException;

    /** One encrypted chunk and the time since which it exists. */
    record Stored(String objectId, String name, Instant since) {}
}
