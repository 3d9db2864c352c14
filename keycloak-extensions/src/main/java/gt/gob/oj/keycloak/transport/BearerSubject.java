package gt.gob.oj.keycloak.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The subject of an unverified bearer token, used only to share the queue fairly. A forged token gains a place in the
 * queue and is rejected before its body is read.
 */
final class BearerSubject {

    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 8_192;

    private BearerSubject() {}

    static String of(@Nullable String authorization) {
        if (authorization == null
                || authorization.length() > LONGEST
                || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return "nobody";
        }
        String[] parts = authorization.substring(BEARER.length()).strip().split("\\.", -1);
        try {
            return parts.length == 3
                    ? new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8))
                            .getString("sub", "nobody")
                    : "nobody";
        } catch (IllegalArgumentException | DecodeException | ClassCastException notAToken) {
            return "nobody";
        }
    }
}
