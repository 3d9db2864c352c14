package gt.gob.oj.keycloak.identityproof.store.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.identityproof.Sha256;
import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import java.util.Arrays;

/** How a line of the audit log is sealed: SHA-256 of a JSON array of all it says and of the hash before. */
final class AuditChain {

    /** Stands where the first line of a realm names the hash before it. */
    static final String START = "0".repeat(64);

    private static final ObjectMapper JSON = new ObjectMapper();

    private AuditChain() {}

    /** What the line's hash must be, whatever it says that it is. */
    static String hash(String realmId, AuditLine line) {
        try {
            String text = JSON.writeValueAsString(Arrays.asList(
                    "oj-audit-1",
                    realmId,
                    line.seq(),
                    line.at().toString(),
                    line.actorRole(),
                    line.actorId(),
                    line.action(),
                    line.proofId(),
                    line.detail(),
                    line.previousHash()));
            var digest = Sha256.digest();
            digest.update(text.getBytes(UTF_8));
            return Sha256.hex(digest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
