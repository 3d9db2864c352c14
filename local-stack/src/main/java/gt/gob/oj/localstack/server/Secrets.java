package gt.gob.oj.localstack.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.localstack.process.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords and client secrets of one run, generated at first use and stored in a file that only its owner can read.
 */
public final class Secrets {
    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, UTF_8)) {
                values.load(reader);
            } catch (IOException e) {
                throw new Problem("Cannot read " + file, e);
            }
        }
    }

    public synchronized String get(String name) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        values.setProperty(name, secret);
        save();
        return secret;
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var writer = Files.newBufferedWriter(file, UTF_8)) {
                values.store(writer, null);
            }
        } catch (IOException e) {
            throw new Problem("Cannot write " + file, e);
        }
    }
}
