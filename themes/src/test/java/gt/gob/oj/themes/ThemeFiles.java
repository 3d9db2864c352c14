package gt.gob.oj.themes;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The built files of the module. */
final class ThemeFiles {

    static final Path ROOT = Path.of("target", "classes");

    private ThemeFiles() {}

    static List<Path> templates(Path root) {
        return endingWith(root, ".ftl");
    }

    static List<Path> endingWith(String ending) {
        return endingWith(ROOT, ending);
    }

    private static List<Path> endingWith(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties messages(Path file) {
        var messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
