package gt.gob.oj.keycloak.identityproof.vault;

import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A range of bytes that spans several chunks. One chunk is open at a time. */
final class ChunkStream extends InputStream {

    private final Iterator<Chunk> chunks;
    private final Opener opener;
    private long skip;
    private long left;
    private long leftInChunk;
    private long chunkLength;
    private @Nullable SeekableByteChannel open;

    ChunkStream(List<Chunk> chunks, Opener opener, long from, long length) {
        this.chunks = chunks.iterator();
        this.opener = opener;
        this.skip = from;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0) {
            return -1;
        }
        SeekableByteChannel chunk = chunk();
        int wanted = (int) Math.min(length, Math.min(left, leftInChunk));
        int n = 0;
        while (n == 0) {
            n = chunk.read(ByteBuffer.wrap(target, offset, wanted));
        }
        // Tink knows the size only after the first read.
        if (n < 0 || chunk.size() != chunkLength) {
            throw new EOFException("the length of a chunk has changed");
        }
        left -= n;
        leftInChunk -= n;
        return n;
    }

    private SeekableByteChannel chunk() throws IOException {
        SeekableByteChannel current = open;
        while (current == null || leftInChunk == 0) {
            close();
            if (!chunks.hasNext()) {
                throw new EOFException("chunks are missing");
            }
            Chunk next = chunks.next();
            if (skip >= next.length()) {
                skip -= next.length();
                leftInChunk = 0;
                current = null;
                continue;
            }
            current = opener.open(next);
            open = current;
            chunkLength = next.length();
            current.position(skip);
            leftInChunk = next.length() - skip;
            skip = 0;
        }
        return current;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    interface Opener {
        SeekableByteChannel open(Chunk chunk) throws IOException;
    }
}
