package gt.gob.oj.localstack.server;

import gt.gob.oj.localstack.process.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** A server that is unpacked and built once per content; a folder is valid only if its build finished. */
final class ServerHome {
    @FunctionalInterface
    interface Build {
        void into(Path folder) throws IOException;
    }

    private ServerHome() {}

    /**
     * Returns the folder {@code name-content}, building it if it is missing. Of the older folders of that name only the
     * newest is kept.
     *
     * @throws Problem if the build fails, most often because the disk is full
     */
    static Path prepare(Path servers, String name, String content, Build build) {
        var home = servers.resolve(name + "-" + content);
        if (Files.isDirectory(home)) {
            return home;
        }
        var unfinished = servers.resolve(name + ".unfinished");
        try {
            Files.createDirectories(servers);
            Archive.delete(unfinished);
            build.into(unfinished);
            removeOlder(servers, name);
            return Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Problem("Cannot prepare " + name + " below " + servers + ": " + e.getMessage(), e);
        }
    }

    /** Keeps the newest older folder, because another run may still use it. */
    private static void removeOlder(Path servers, String name) throws IOException {
        try (var folders = Files.list(servers)) {
            var older = folders.filter(folder -> folder.getFileName().toString().startsWith(name + "-"))
                    .sorted(Comparator.comparing(folder -> folder.toFile().lastModified(), Comparator.reverseOrder()))
                    .skip(1)
                    .toList();
            for (var folder : older) {
                Archive.delete(folder);
            }
        }
    }
}
