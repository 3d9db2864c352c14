package gt.gob.oj.keycloak.identityproof.vault;

import com.google.crypto.tink.StreamingAead;
import gt.gob.oj.keycloak.identityproof.EvidencePart;
import gt.gob.oj.keycloak.identityproof.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** Encrypts what is left of a stream, at most so many bytes, and remembers what it was. Good for one writing. */
final class Sealing implements BlobStore.Content {

    private static final int BUFFER = 32 * 1024;

    private final StreamingAead cipher;
    private final byte[] context;
    private final InputStream bytes;
    private final long limit;
    private final MessageDigest digest = Sha256.digest();
    private long length;

    Sealing(StreamingAead cipher, byte[] context, InputStream bytes, long limit) {
        this.cipher = cipher;
        this.context = context.clone();
        this.bytes = bytes;
        this.limit = limit;
    }

    @Override
    public void writeTo(WritableByteChannel target) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (WritableByteChannel sealed = cipher.newEncryptingChannel(new Unclosed(target), context)) {
            while (length < limit) {
                int n = bytes.read(buffer, 0, (int) Math.min(buffer.length, limit - length));
                if (n < 0) {
                    break;
                }
                digest.update(buffer, 0, n);
                ByteBuffer clear = ByteBuffer.wrap(buffer, 0, n);
                while (clear.hasRemaining()) {
                    sealed.write(clear);
                }
                length += n;
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot encrypt", e);
        }
    }

    EvidencePart part(int number, String name) {
        return new EvidencePart(number, name, length, Sha256.hex(digest));
    }

    /** Keeps the target open when the cipher closes its channel: it is still to be made safe. */
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
