package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.identityserver.IdentityServerClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Writes what agents do to cases into the audit log of the identity server, with their own token: who did it is the
 * token's word. Nothing is shown or changed that could not be written down.
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
