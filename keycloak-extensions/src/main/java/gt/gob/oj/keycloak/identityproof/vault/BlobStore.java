package gt.gob.oj.keycloak.identityproof.vault;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault.Stored;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.List;

/** Stores encrypted bytes, named by object and chunk. It has no access to keys. */
interface BlobStore {

    /**
     * Stores the content. After it returns, the bytes survive a crash; if it throws, nothing can be read under that
     * name. An existing name causes a {@link java.nio.file.FileAlreadyExistsException}.
     */
    void put(String object, String name, Content content) throws IOException;

    /** Opens for random access. Throws {@link java.nio.file.NoSuchFileException} if the name does not exist. */
    SeekableByteChannel open(String object, String name) throws IOException;

    /** Does nothing if the name does not exist. */
    void erase(String object, String name) throws IOException;

    /** Erases the whole object. */
    void erase(String object) throws IOException;

    /** The stored chunks of objects whose names start with the prefix, including leftovers of crashes. */
    List<Stored> list(String prefix) throws IOException;

    boolean isEmpty() throws IOException;

    /** Bytes generated while they are written, so that no chunk is ever whole in memory. */
    interface Content {
        void writeTo(WritableByteChannel target) throws IOException;
    }
}
