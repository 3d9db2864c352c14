package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Permission to send the pieces of one attempt from a phone.
 *
 * @param latestAt the absolute expiry, which use does not extend
 * @param browserHash of the first browser that opened the link; null until then
 */
public record HandOff(
        String id,
        CitizenRef citizen,
        String proofId,
        int attempt,
        Instant expiresAt,
        Instant latestAt,
        @Nullable String browserHash) {

    public boolean isOpenTo(String hash) {
        return hash.equals(browserHash);
    }
}
