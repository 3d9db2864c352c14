package gt.gob.oj.keycloak.identityproof.audit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.audit.AuditEntry;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An action of a help-desk agent on an assistance case: a code and the case number. The case itself is stored by the
 * portal.
 */
record AgentAct(String action, String caseNumber) {

    private static final int LONGEST = 256;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ACTIONS = Set.of(
            "assistance-view",
            "assistance-take",
            "assistance-assign",
            "assistance-answer",
            "assistance-note",
            "assistance-attend",
            "assistance-reopen",
            "assistance-priority",
            "assistance-merge",
            "assistance-register");
    private static final Pattern NUMBER = Pattern.compile("AS-[0-9]{6,18}");

    AgentAct {
        if (!ACTIONS.contains(action) || !NUMBER.matcher(caseNumber).matches()) {
            throw new IllegalArgumentException("not an act of a help-desk agent");
        }
    }

    /** Parses the body. Empty if it is malformed. */
    static Optional<AgentAct> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            return Optional.empty();
        }
        try {
            JsonNode act = JSON.readTree(bytes);
            return Optional.of(
                    new AgentAct(act.path("action").asText(), act.path("case").asText()));
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    AuditEntry by(String agentId) {
        return new AuditEntry(Instant.now(), Actor.agent(agentId), action, null, Map.of("case", caseNumber));
    }
}
