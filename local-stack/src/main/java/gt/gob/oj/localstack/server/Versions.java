package gt.gob.oj.localstack.server;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions of the servers, as pinned in the parent POM and filtered into {@code versions.properties} by the build. */
final class Versions {
    private static final Properties VALUES = load();

    private Versions() {}

    static String get(String name) {
        var version = VALUES.getProperty(name);
        if (version == null) {
            throw new IllegalArgumentException(name);
        }
        return version;
    }

    private static Properties load() {
        var values = new Properties();
        try (var reader = new StringReader(Resource.text("/versions.properties"))) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }
}
