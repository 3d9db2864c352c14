package gt.gob.oj.portal.identityserver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;

/** Writes a record as a JSON file for people, in the format of the identity server's answers. */
public final class JsonDocument {
    private static final ObjectWriter WRITER = Wire.json().writerWithDefaultPrettyPrinter();

    private JsonDocument() {}

    public static String of(Object document) {
        try {
            return WRITER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(document.getClass().getSimpleName() + " cannot be written as JSON");
        }
    }
}
