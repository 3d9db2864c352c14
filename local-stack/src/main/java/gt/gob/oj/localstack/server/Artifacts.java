package gt.gob.oj.localstack.server;

import gt.gob.oj.localstack.process.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The results of this project's build, in the modules' {@code target} folders. */
record Artifacts(Path root) {
    /** Jars for Keycloak's {@code providers} folder. */
    List<Path> providers() {
        var jars = new ArrayList<Path>();
        jars.addAll(matching("keycloak-extensions/target", "keycloak-extensions-*.jar"));
        jars.addAll(matching("keycloak-extensions/target/providers", "*.jar"));
        jars.addAll(matching("themes/target", "themes-*.jar"));
        return jars;
    }

    Path war() {
        return matching("portal-war/target", "portal.war").getFirst();
    }

    private List<Path> matching(String folder, String pattern) {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(root.resolve(folder), pattern)) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new Problem("Cannot read " + root.resolve(folder) + ": run ./portal up, which builds it.", e);
        }
        if (files.isEmpty()) {
            throw new Problem("No " + pattern + " in " + root.resolve(folder) + ": run ./portal up, which builds it.");
        }
        return files;
    }
}
