package gt.gob.oj.keycloak.identityproof.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads request bodies up to a maximum length. */
final class JsonBody {

    static final int MAX = 64 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonBody() {}

    static Reply<JsonNode> read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MAX + 1);
            if (bytes.length > MAX) {
                return Reply.refused(Refusal.TOO_LARGE);
            }
            JsonNode node = JSON.readTree(bytes);
            return node.isObject() ? Reply.of(node) : Reply.refused(Refusal.INVALID_REQUEST);
        } catch (JsonProcessingException notJson) {
            return Reply.refused(Refusal.INVALID_REQUEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The field {@code text} of the body, which must not be blank. */
    static Reply<String> text(InputStream body, int most) {
        return read(body).then(node -> {
            if (!node.path("text").isTextual()) {
                return Reply.refused(Refusal.INVALID_REQUEST);
            }
            String text = clean(node.path("text").asText());
            if (text.length() > most) {
                return Reply.refused(Refusal.TEXT_TOO_LONG);
            }
            return text.isEmpty() ? Reply.refused(Refusal.TEXT_REQUIRED) : Reply.of(text);
        });
    }

    /** PostgreSQL text cannot contain NUL characters. */
    static String clean(String text) {
        return text.replace("\0", "").strip();
    }
}
