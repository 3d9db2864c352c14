package gt.gob.oj.keycloak.identityproof.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Reads one object of a bucket. Sequential reads share one request; each seek starts another one. */
final class S3Channel implements SeekableByteChannel {

    private final Source source;
    private final long size;
    private long position;
    private long streamAt;
    private @Nullable ResponseInputStream<GetObjectResponse> stream;
    private boolean open = true;

    S3Channel(Source source) throws IOException {
        this.source = source;
        ResponseInputStream<GetObjectResponse> all = source.from(0);
        this.stream = all;
        this.size = all.response().contentLength();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        byte[] bytes = new byte[(int) Math.min(target.remaining(), size - position)];
        int n = stream().read(bytes);
        if (n > 0) {
            target.put(bytes, 0, n);
            position += n;
            streamAt = position;
        }
        return n;
    }

    private ResponseInputStream<GetObjectResponse> stream() throws IOException {
        ResponseInputStream<GetObjectResponse> current = stream;
        if (current == null || streamAt != position) {
            abortRead();
            current = source.from(position);
            stream = current;
            streamAt = position;
        }
        return current;
    }

    private void abortRead() {
        if (stream != null) {
            stream.abort();
            stream = null;
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        abortRead();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    interface Source {
        ResponseInputStream<GetObjectResponse> from(long position) throws IOException;
    }
}
