package gt.gob.oj.keycloak.identityproof.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory for decrypted pieces during their inspection. Each inspection has its own folder, which only the
 * server's user may read and which is deleted afterwards. The next start deletes what a crash left behind.
 */
public final class Workplace {

    private final Path root;

    /**
     * @param root used by this server alone, preferably in memory
     */
    public Workplace(Path root) {
        this.root = root;
    }

    /** Deletes leftovers of earlier inspections. */
    public void clear() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> all = Files.list(root)) {
            left = all.toList();
        }
        for (Path folder : left) {
            erase(folder);
        }
    }

    Path folder() throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(root, ownerOnly);
        return Files.createTempDirectory(root, "piece-", ownerOnly);
    }

    static Path file(Path folder, String name, InputStream bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            bytes.transferTo(out);
        }
        return file;
    }

    void erase(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault) throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
