package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.signin.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.ForbiddenException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Writes what agents do to cases into the audit log of the identity server, with their own token: who did it is the
 * token's word. Nothing is shown or changed that could not be written down.
 */
@ApplicationScoped
class AgentActs {
    private final Person agent;

    @Inject
    AgentActs(Person agent) {
        this.agent = agent;
    }

    void viewed(long id) {
        write("assistance-view", id);
    }

    void attended(long id) {
        write("assistance-attend", id);
    }

    private void write(String action, long id) {
        String act = Json.createObjectBuilder()
                .add("action", action)
                .add("case", CaseNumber.of(id))
                .build()
                .toString();
        HttpResponse<Void> answer = agent.send(
                HttpRequest.newBuilder(agent.realm("/identity-audit/acts"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(act)),
                HttpResponse.BodyHandlers.discarding());
        switch (answer.statusCode()) {
            case 204 -> {}
            case 403 -> throw new ForbiddenException();
            default -> throw new OutOfService(OutOfService.Part.IDENTITY, "status " + answer.statusCode());
        }
    }
}
