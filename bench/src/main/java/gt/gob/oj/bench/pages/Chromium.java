package gt.gob.oj.bench.pages;

import gt.gob.oj.localstack.process.Problem;
import java.nio.file.Files;
import java.nio.file.Path;

/** The browser of this machine. */
public final class Chromium {

    private Chromium() {}

    public static Path path() {
        var path = Path.of(System.getenv().getOrDefault("CHROME_PATH", "/usr/bin/chromium"));
        if (!Files.isExecutable(path)) {
            throw new Problem("There is no browser at " + path
                    + ": install one (apt-get install chromium) or set CHROME_PATH to it.");
        }
        return path;
    }
}
