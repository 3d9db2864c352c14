package gt.gob.oj.keycloak.identityproof;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The leave to send the pieces of one attempt from a phone.
 *
 * @param browserHash of the first browser that opened the link, null until then
 */
public record HandOff(
        String id,
        CitizenRef citizen,
        String proofId,
        int attempt,
        Instant expiresAt,
        @Nullable String browserHash) {

    public boolean isOpenTo(String hash) {
        return hash.equals(browserHash);
    }
}
