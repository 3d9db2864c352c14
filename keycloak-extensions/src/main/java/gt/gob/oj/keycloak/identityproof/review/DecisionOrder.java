package gt.gob.oj.keycloak.identityproof.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.identityproof.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of a decision. */
record DecisionOrder(Outcome outcome, @Nullable String reason) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_BODY = 64 * 1024;

    /** Empty when the body is not what the API asks for. */
    static Optional<DecisionOrder> read(InputStream body) {
        try {
            JsonNode node = JSON.readTree(body.readNBytes(MAX_BODY));
            String outcome = node.path("outcome").asText();
            JsonNode reason = node.path("reason");
            if (!reason.isMissingNode() && !reason.isNull() && !reason.isTextual()) {
                return Optional.empty();
            }
            return Outcome.of(outcome)
                    .filter(o -> o != Outcome.CORRECT)
                    .map(o -> new DecisionOrder(o, reason.isTextual() ? reason.asText() : null));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
