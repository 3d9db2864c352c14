package gt.gob.oj.keycloak.identityproof.audit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of an audit line. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record LineView(
        long seq,
        String at,
        String actorRole,
        @Nullable String actorId,
        @Nullable String actorName,
        String action,
        @Nullable String requestId,
        Map<String, String> detail,
        String previousHash,
        String hash) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static LineView of(AuditLine line, StaffNames names) {
        return new LineView(
                line.seq(),
                line.at().toString(),
                line.actorRole(),
                line.actorId(),
                names.of(line),
                line.action(),
                line.proofId(),
                detail(line.detail()),
                line.previousHash(),
                line.hash());
    }

    /** Shows any stored text: a line that was tampered with must not hide the others. */
    private static Map<String, String> detail(String text) {
        try {
            return JSON.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException changed) {
            return Map.of("?", text);
        }
    }
}
