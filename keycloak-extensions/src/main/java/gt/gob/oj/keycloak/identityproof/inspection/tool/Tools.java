package gt.gob.oj.keycloak.identityproof.inspection.tool;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The configured names or paths of the programs. */
public record Tools(String ffmpeg, String ffprobe, String tesseract, String heifConvert) {

    private static final String PATHS = "/usr/local/bin:/usr/bin:/bin";

    /** The programs that are not installed on this machine, including the one that enforces limits. */
    public List<String> missing() {
        return Stream.of(ffmpeg, ffprobe, tesseract, heifConvert, "prlimit", "setpriv", "nice")
                .filter(tool -> find(tool).isEmpty())
                .toList();
    }

    /** Searches the system's program directories for a bare name. */
    static Optional<Path> find(String tool) {
        if (tool.contains("/")) {
            return Optional.of(Path.of(tool)).filter(Files::isExecutable);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse(PATHS);
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
