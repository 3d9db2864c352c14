package gt.gob.oj.portal.page.http;

import jakarta.ws.rs.ServiceUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The bytes of one answer: in memory up to a limit, the rest in a file that only this object can decrypt. */
final class KeptBytes implements AutoCloseable {

    /** What the buffers of a connection accept without waiting. */
    static final int AT_ONCE = 64 * 1024;

    private static final int IN_MEMORY = 512 * 1024;
    private static final int MOST_FILES = 64;
    private static final long RETRY_SECONDS = 10;
    private static final Semaphore FILES = new Semaphore(MOST_FILES);

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable SealedFile file;
    private long length;
    private boolean detached;

    void write(byte[] bytes, int offset, int count) throws IOException {
        if (file == null && length + count > IN_MEMORY) {
            if (!FILES.tryAcquire()) {
                throw new ServiceUnavailableException(RETRY_SECONDS);
            }
            file = SealedFile.create();
        }
        if (file == null) {
            memory.write(bytes, offset, count);
        } else {
            file.write(bytes, offset, count);
        }
        length += count;
    }

    long length() {
        return length;
    }

    InputStream read() throws IOException {
        InputStream first = new ByteArrayInputStream(memory.toByteArray());
        return file == null ? first : new SequenceInputStream(first, file.read());
    }

    void transferTo(OutputStream out) throws IOException {
        memory.writeTo(out);
    }

    void clear() {
        close(file);
        file = null;
        memory = new ByteArrayOutputStream();
        length = 0;
    }

    /** The caller closes it from now on. */
    KeptBytes detach() {
        detached = true;
        return this;
    }

    void release() {
        clear();
    }

    @Override
    public void close() {
        if (!detached) {
            clear();
        }
    }

    private static void close(@Nullable SealedFile file) {
        if (file != null) {
            file.close();
            FILES.release();
        }
    }
}
