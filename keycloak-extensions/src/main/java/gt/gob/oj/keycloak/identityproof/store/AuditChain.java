package gt.gob.oj.keycloak.identityproof.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.identityproof.Sha256;
import java.util.Arrays;

/** How a line of the book is sealed: SHA-256 of a JSON array of all it says and of the hash before. */
final class AuditChain {

    /** Stands where the first line of a realm names the hash before it. */
    static final String START = "0".repeat(64);

    private static final ObjectMapper JSON = new ObjectMapper();

    private AuditChain() {}

    static String hash(AuditEntity row) {
        try {
            String line = JSON.writeValueAsString(Arrays.asList(
                    "oj-audit-1",
                    row.realmId,
                    row.seq,
                    row.at.toString(),
                    row.actorRole,
                    row.actorId,
                    row.action,
                    row.proofId,
                    row.detail,
                    row.previousHash));
            var digest = Sha256.digest();
            digest.update(line.getBytes(UTF_8));
            return Sha256.hex(digest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
