package gt.gob.oj.keycloak.identityproof.vault;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault.Stored;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Objects are folders, and chunks are files in them. A chunk is written to a temporary file, forced to disk, then
 * renamed.
 */
final class FileBlobs implements BlobStore {

    private final Path directory;

    private FileBlobs(Path directory) {
        this.directory = directory;
    }

    static FileBlobs in(Path directory) throws IOException {
        OwnerOnly.directories(directory);
        return new FileBlobs(directory);
    }

    @Override
    public void put(String object, String name, Content content) throws IOException {
        Path file = folder(object).resolve(name);
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try {
            makeFolder(file.resolveSibling(""));
            write(file, content);
        } catch (IOException fault) {
            throw FreeSpace.explained(fault, directory);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            OwnerOnly.directories(folder);
            OwnerOnly.sync(directory);
            OwnerOnly.sync(folder.resolveSibling(""));
        }
    }

    private static void write(Path file, Content content) throws IOException {
        Path temporary = file.resolveSibling(name(file) + ".tmp");
        boolean named = false;
        try {
            try (FileChannel disk = OwnerOnly.create(temporary);
                    EarlyFlush flushed = new EarlyFlush(disk)) {
                content.writeTo(flushed);
                flushed.force();
            }
            OwnerOnly.publish(temporary, file);
            named = true;
        } finally {
            if (!named) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    @Override
    public SeekableByteChannel open(String object, String name) throws IOException {
        return FileChannel.open(folder(object).resolve(name), StandardOpenOption.READ);
    }

    @Override
    public void erase(String object, String name) throws IOException {
        Files.deleteIfExists(folder(object).resolve(name));
    }

    @Override
    public void erase(String object) throws IOException {
        Path folder = folder(object);
        for (Path file : children(folder)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    @Override
    public List<Stored> list(String prefix) throws IOException {
        List<Stored> found = new ArrayList<>();
        for (Path group : children(directory)) {
            if (prefix.startsWith(name(group)) || name(group).startsWith(prefix)) {
                for (Path object : children(group)) {
                    if (name(object).startsWith(prefix)) {
                        for (Path file : children(object)) {
                            stored(file).ifPresent(found::add);
                        }
                    }
                }
            }
        }
        return found;
    }

    @Override
    public boolean isEmpty() throws IOException {
        return children(directory).isEmpty();
    }

    private Path folder(String object) {
        return directory.resolve(object.substring(0, 2)).resolve(object);
    }

    private static Optional<Stored> stored(Path file) throws IOException {
        try {
            return Optional.of(new Stored(
                    name(file.resolveSibling("")),
                    name(file),
                    Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        } catch (NoSuchFileException goneMeanwhile) {
            return List.of();
        }
    }
}
