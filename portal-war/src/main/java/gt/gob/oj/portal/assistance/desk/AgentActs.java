package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.CaseNumber;
import gt.gob.oj.portal.assistance.cases.CaseStep;
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
        write("view", id);
    }

    void did(CaseStep step, long id) {
        write(
                switch (step) {
                    case ANSWER, ASK -> "answer";
                    case CLOSE -> "attend";
                    case TAKE, NOTE, REOPEN -> step.key();
                    case REPLY, BOUNCE, NOTICE -> throw new IllegalArgumentException("Not a step of agents");
                },
                id);
    }

    void entered(long id) {
        write("register", id);
    }

    void assigned(long id) {
        write("assign", id);
    }

    void prioritized(long id) {
        write("priority", id);
    }

    void merged(long id) {
        write("merge", id);
    }

    private void write(String action, long id) {
        client.write(new AgentActsClient.Act("assistance-" + action, CaseNumber.of(id)));
    }
}
