package gt.gob.oj.localstack;

import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.server.StackSettings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Allows only one process at a time to start the servers of a run. */
final class StackLock {

    private StackLock() {}

    static FileChannel of(StackSettings settings) throws IOException {
        Files.createDirectories(settings.home());
        var channel = FileChannel.open(
                settings.home().resolve(settings.name() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This process holds the lock already: the answer is the same as for another process.
        }
        if (lock == null) {
            channel.close();
            throw new Problem("Another ./portal up is running here: wait for it to end.");
        }
        return channel;
    }
}
