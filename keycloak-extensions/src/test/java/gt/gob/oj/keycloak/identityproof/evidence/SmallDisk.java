package gt.gob.oj.keycloak.identityproof.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of slightly more than one megabyte. Mounting it requires root. */
record SmallDisk(Path path) implements AutoCloseable {

    static SmallDisk mounted(Path at) throws IOException {
        Files.createDirectories(at);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1200k", "tmpfs", at.toString()) == 0, "a disk can be mounted");
        return new SmallDisk(at);
    }

    @Override
    public void close() throws IOException {
        assertThat(run("umount", path.toString())).isZero();
    }

    private static int run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
