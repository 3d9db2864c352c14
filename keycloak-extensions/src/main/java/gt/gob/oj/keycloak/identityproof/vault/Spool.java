package gt.gob.oj.keycloak.identityproof.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import software.amazon.awssdk.core.sync.RequestBody;

/**
 * Buffers encrypted bytes for a bucket, which needs their length in advance. The file is deleted right after it is
 * opened, so that a crash leaves nothing behind.
 */
record Spool(FileChannel channel) implements AutoCloseable {

    static Spool open() throws IOException {
        Path file = Files.createTempFile("oj-vault", null);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(file);
        return new Spool(channel);
    }

    /** May be read several times: a failed request is retried. */
    RequestBody body() {
        try {
            return RequestBody.fromContentProvider(
                    () -> new FromStart(channel), channel.size(), "application/octet-stream");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static final class FromStart extends InputStream {

        private final FileChannel channel;
        private long position;

        private FromStart(FileChannel channel) {
            this.channel = channel;
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
            int n = channel.read(ByteBuffer.wrap(target, offset, length), position);
            position += Math.max(n, 0);
            return n;
        }
    }
}
