package gt.gob.oj.keycloak.cape.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.util.Map;

/**
 * A credential of another Keycloak, as one JSON object: the members {@code algorithm}, {@code hashIterations}, {@code
 * salt} and {@code value} of credential data and secret data. {@code salt} and {@code value} are in Base64.
 */
public final class KeycloakPasswordFormat implements PasswordFormat {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> HASHES =
            Map.of("pbkdf2", "sha1", "pbkdf2-sha256", "sha256", "pbkdf2-sha512", "sha512");

    @Override
    public boolean recognises(String stored) {
        JsonNode credential = read(stored);
        int iterations = credential.path("hashIterations").asInt();
        return HASHES.containsKey(credential.path("algorithm").asText())
                && iterations > 0
                && iterations <= Pbkdf2.MAX_ITERATIONS
                && Stored.isBase64(credential.path("salt").asText())
                && Stored.isBase64(credential.path("value").asText())
                && Pbkdf2.isLengthOfKey(Stored.base64(credential.path("value").asText()).length);
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        JsonNode credential = read(stored);
        String hash = HASHES.getOrDefault(credential.path("algorithm").asText(), "");
        return new Pbkdf2(
                        hash,
                        Stored.base64(credential.path("salt").asText()),
                        credential.path("hashIterations").asInt(),
                        Stored.base64(credential.path("value").asText()))
                .matches(password);
    }

    private static JsonNode read(String stored) {
        if (!stored.startsWith("{\"")) {
            return JSON.missingNode();
        }
        try {
            return JSON.readTree(stored);
        } catch (JsonProcessingException notJson) {
            return JSON.missingNode();
        }
    }
}
