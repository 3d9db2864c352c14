package gt.gob.oj.localstack.server;

import gt.gob.oj.localstack.process.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** A server unpacked and built once for each content; a folder counts only when it was finished. */
final class ServerHome {
    @FunctionalInterface
    interface Build {
        void into(Path folder) throws IOException;
    }

    private ServerHome() {}

    /**
     * The folder {@code name-content}, made by the build if it is not there yet; of the older ones of that name only the
     * newest is kept.
     *
     * @throws Problem if the build fails, most often for want of disk space
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

    /** Keeps the newest of the older ones: another run may still be using it. */
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
