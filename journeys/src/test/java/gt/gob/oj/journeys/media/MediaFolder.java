package gt.gob.oj.journeys.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stores generated media until the next clean build. */
final class MediaFolder {

    private static final Path FOLDER = Path.of(System.getProperty("journeys.target", "target"), "media");

    private MediaFolder() {}

    /** Returns a file of this name in a new folder. */
    static Path file(String name) {
        try {
            Files.createDirectories(FOLDER);
            return Files.createTempDirectory(FOLDER, "").resolve(name);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
