package gt.gob.oj.keycloak.identityproof.capture.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Parses the small JSON bodies and numbers of the upload API. */
final class UploadBody {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_BODY = 1024;

    private UploadBody() {}

    /** Parsed after the token check, so that a caller without a token learns nothing about the body. */
    static JsonNode json(InputStream body) throws IOException {
        try {
            return JSON.readTree(body.readNBytes(MAX_BODY));
        } catch (JsonProcessingException notJson) {
            return JSON.missingNode();
        }
    }

    /** -1 if the text is not a number. */
    static long number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,12}") ? Long.parseLong(text) : -1;
    }
}
