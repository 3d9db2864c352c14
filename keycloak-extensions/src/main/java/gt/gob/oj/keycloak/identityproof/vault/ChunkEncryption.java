package gt.gob.oj.keycloak.identityproof.vault;

import com.google.crypto.tink.StreamingAead;
import gt.gob.oj.keycloak.identityproof.Sha256;
import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** Encrypts up to a limit of bytes from a stream and records their length and digest. For a single write. */
final class ChunkEncryption implements BlobStore.Content {

    private static final int BUFFER = 256 * 1024;
    private static final int ASKED_AT_ONCE = 64 * 1024;

    private final StreamingAead cipher;
    private final byte[] context;
    private final InputStream bytes;
    private final long limit;
    private final MessageDigest digest = Sha256.digest();
    private final MessageDigest[] told;
    private long length;

    /**
     * @param told digests that are updated with the plaintext
     */
    ChunkEncryption(StreamingAead cipher, byte[] context, InputStream bytes, long limit, MessageDigest... told) {
        this.cipher = cipher;
        this.context = context.clone();
        this.bytes = bytes;
        this.limit = limit;
        this.told = told.clone();
    }

    /** Digests each buffer while it is encrypted and the next one is read. */
    @Override
    public void writeTo(WritableByteChannel target) throws IOException {
        byte[] buffer = new byte[BUFFER];
        byte[] other = new byte[BUFFER];
        BackgroundTask digesting = BackgroundTask.NOTHING;
        try (WritableByteChannel sealed = cipher.newEncryptingChannel(new Unclosed(target), context)) {
            ByteBuffer clear = next(buffer);
            while (clear.hasRemaining()) {
                digesting.await();
                ByteBuffer same = clear.duplicate();
                digesting = BackgroundTask.run(() -> digest(same));
                while (clear.hasRemaining()) {
                    sealed.write(clear);
                }
                byte[] digested = other;
                other = buffer;
                buffer = digested;
                clear = next(buffer);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot encrypt", e);
        } finally {
            digesting.await();
        }
    }

    private ByteBuffer next(byte[] buffer) throws IOException {
        int most = (int) Math.min(buffer.length, limit - length);
        int filled = 0;
        int n = 0;
        while (filled < most && n >= 0) {
            n = bytes.read(buffer, filled, Math.min(ASKED_AT_ONCE, most - filled));
            filled += Math.max(n, 0);
        }
        length += filled;
        return ByteBuffer.wrap(buffer, 0, filled);
    }

    private void digest(ByteBuffer clear) {
        digest.update(clear.duplicate());
        for (MessageDigest other : told) {
            other.update(clear.duplicate());
        }
    }

    Chunk part(int number, String name) {
        return new Chunk(number, name, length, Sha256.hex(digest));
    }

    /** Keeps the target open when the cipher closes its channel, because it must still be flushed to disk. */
    private record Unclosed(WritableByteChannel target) implements WritableByteChannel {

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return target.write(bytes);
        }

        @Override
        public boolean isOpen() {
            return target.isOpen();
        }

        @Override
        public void close() {}
    }
}
