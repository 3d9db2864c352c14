package gt.gob.oj.keycloak.identityproof.store.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.identityproof.Sha256;
import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import java.util.Arrays;

/** Seals a line of the audit log: SHA-256 of a JSON array of its fields and the previous hash. */
final class AuditChain {

    /** The previous hash of a realm's first line. */
    static final String START = "0".repeat(64);

    private static final ObjectMapper JSON = new ObjectMapper();

    private AuditChain() {}

    /** The hash computed from the line's content, not the stored one. */
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
