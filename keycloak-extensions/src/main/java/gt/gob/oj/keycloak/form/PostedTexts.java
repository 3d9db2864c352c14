package gt.gob.oj.keycloak.form;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.keycloak.http.FormPartValue;
import org.keycloak.http.HttpRequest;

/** The text fields of a posted form, multipart or not. */
final class PostedTexts {

    private static final int LONGEST = 4096;

    private PostedTexts() {}

    static boolean areIn(MediaType type) {
        return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type) || isMultipart(type);
    }

    /** The non-empty values of these fields. */
    static Map<String, String> of(HttpRequest request, Set<String> names) {
        if (!isMultipart(request.getHttpHeaders().getMediaType())) {
            return KeptForm.only(request.getDecodedFormParameters(), List.copyOf(names));
        }
        Map<String, String> texts = new TreeMap<>();
        MultivaluedMap<String, FormPartValue> parts = request.getMultiPartFormParameters();
        parts.forEach((name, values) -> {
            String text = text(values.getFirst());
            if (names.contains(name) && !text.isEmpty()) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    private static boolean isMultipart(MediaType type) {
        return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
    }

    /** Reads the beginning of a part, whatever its declared type. Reading also closes files. */
    private static String text(FormPartValue part) {
        try (InputStream bytes = part.asInputStream()) {
            return new String(bytes.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
