package gt.gob.oj.keycloak.identityproof.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/**
 * Starts flushing while bytes still arrive, so that the final flush is short. The operating system reports a disk error
 * to only one call, so an early error is kept and thrown at the end.
 */
final class EarlyFlush implements WritableByteChannel {

    private static final int STEP = 1024 * 1024;

    private final FileChannel disk;
    private BackgroundTask running = BackgroundTask.NOTHING;
    private long unflushed;

    EarlyFlush(FileChannel disk) {
        this.disk = disk;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int written = disk.write(bytes);
        unflushed += written;
        if (unflushed >= STEP && running.isDoneWell()) {
            unflushed = 0;
            running = BackgroundTask.run(() -> disk.force(false));
        }
        return written;
    }

    /** After it returns, all written bytes survive a crash. */
    void force() throws IOException {
        running.await();
        disk.force(true);
    }

    @Override
    public boolean isOpen() {
        return disk.isOpen();
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
