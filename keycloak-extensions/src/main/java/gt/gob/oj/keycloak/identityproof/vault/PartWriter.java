package gt.gob.oj.keycloak.identityproof.vault;

import com.google.crypto.tink.StreamingAead;
import gt.gob.oj.keycloak.identityproof.EvidencePart;
import gt.gob.oj.keycloak.identityproof.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** Writes one part: a temporary file, forced to disk, then named. */
final class PartWriter {

    private static final int BUFFER = 32 * 1024;

    private final StreamingAead cipher;
    private final byte[] context;

    PartWriter(StreamingAead cipher, byte[] context) {
        this.cipher = cipher;
        this.context = context;
    }

    EvidencePart write(Path file, int number, InputStream bytes, long limit) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        MessageDigest digest = Sha256.digest();
        boolean named = false;
        try {
            long length;
            try (FileChannel disk = OwnerOnly.create(temporary)) {
                length = encrypt(new Unclosed(disk), bytes, limit, digest);
                disk.force(true);
            }
            OwnerOnly.publish(temporary, file);
            named = true;
            return new EvidencePart(number, file.getFileName().toString(), length, Sha256.hex(digest));
        } finally {
            if (!named) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private long encrypt(WritableByteChannel disk, InputStream bytes, long limit, MessageDigest digest)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (WritableByteChannel sealed = cipher.newEncryptingChannel(disk, context)) {
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
        return length;
    }

    /** Keeps the file open when the cipher closes its channel: it is still to be forced to disk. */
    private record Unclosed(FileChannel disk) implements WritableByteChannel {

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return disk.write(bytes);
        }

        @Override
        public boolean isOpen() {
            return disk.isOpen();
        }

        @Override
        public void close() {}
    }
}
