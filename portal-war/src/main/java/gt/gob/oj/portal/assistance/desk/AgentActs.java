package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.CaseNumber;
import gt.gob.oj.portal.identityserver.IdentityServerClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Records acts of agents in the audit log of the identity server. The agent's own token tells the server who acted. If
 * an act cannot be recorded, nothing is shown or changed.
 */
@ApplicationScoped
class AgentActs {
    private final AgentActsClient client;

    @Inject
    AgentActs(IdentityServerClients clients) {
        this.client = clients.client(AgentActsClient.class, AgentActsClient.PATH);
    }

    void viewed(long id) {
        write("assistance-view", id);
    }

    void attended(long id) {
        write("assistance-attend", id);
    }

    private void write(String action, long id) {
        client.write(new AgentActsClient.Act(action, CaseNumber.of(id)));
    }
}
