package gt.gob.oj.keycloak.cape.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Schemas from settings, one per line. */
final class Schemas {

    private Schemas() {}

    static LegacySchema.Reading reading(String settings) {
        Properties written = new Properties();
        try {
            written.load(new StringReader(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LegacySchema.read(written::getProperty);
    }

    static LegacySchema read(String settings) {
        if (reading(settings) instanceof LegacySchema.Reading.Right(LegacySchema schema)) {
            return schema;
        }
        throw new IllegalArgumentException(settings);
    }
}
