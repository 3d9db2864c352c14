package gt.gob.oj.keycloak.identityproof.vault;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault.Stored;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.List;

/** Where encrypted bytes lie, named by the object and by the part. Knows nothing of keys. */
interface BlobStore {

    /**
     * Stores what the content writes. When it returns, the bytes survive a crash; when it throws, nothing can be read
     * under that name. A name that is taken is refused with a {@link java.nio.file.FileAlreadyExistsException}.
     */
    void put(String object, String name, Content content) throws IOException;

    /** For reading at any place; {@link java.nio.file.NoSuchFileException} when there is nothing of that name. */
    SeekableByteChannel open(String object, String name) throws IOException;

    /** Does nothing when there is none. */
    void erase(String object, String name) throws IOException;

    /** Erases all of the object. */
    void erase(String object) throws IOException;

    /** What is there of the objects whose names begin so, leftovers of crashes included. */
    List<Stored> list(String prefix) throws IOException;

    boolean isEmpty() throws IOException;

    /** Bytes that are made while they are written, so that no part is ever whole in memory. */
    interface Content {
        void writeTo(WritableByteChannel target) throws IOException;
    }
}
