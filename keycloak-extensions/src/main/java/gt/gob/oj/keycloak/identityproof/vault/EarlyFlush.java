package gt.gob.oj.keycloak.identityproof.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/**
 * Lets the disk work while bytes are still arriving, so that little is left to wait for in the end. A fault of the disk
 * is told to one call alone, whichever comes first: it is kept until the end.
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

    /** Returns when all that was written survives a crash. */
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
