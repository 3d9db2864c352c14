package gt.gob.oj.portal.assistance.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import gt.gob.oj.portal.identityserver.Refuses;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** The operation of the audit API that agents use, as described in {@code docs/identity-proof.openapi.yaml}. */
interface AgentActsClient {
    String PATH = "/identity-audit";

    @POST
    @Path("/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({403})
    void write(Act act);

    record Act(String action, @JsonProperty("case") String caseNumber) {}
}
