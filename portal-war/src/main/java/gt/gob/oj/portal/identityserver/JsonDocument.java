package gt.gob.oj.portal.identityserver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;

/** A record as a JSON file for people, written as the identity server's answers are. */
public final class JsonDocument {
    private static final ObjectWriter WRITER = Wire.json().writerWithDefaultPrettyPrinter();

    private JsonDocument() {}

    public static String of(Object document) {
        try {
            return WRITER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A " + document.getClass().getSimpleName() + " is no JSON");
        }
    }
}
