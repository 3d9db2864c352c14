package gt.gob.oj.keycloak.clients;

import gt.gob.oj.keycloak.PlainResource;
import gt.gob.oj.keycloak.rest.Answers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The systems of the judiciary that people sign in to here. Public, because every visitor of a system sees the same. */
public final class SystemsResource implements PlainResource {

    /** A client with this attribute is a system of the judiciary. */
    static final String SYSTEM = "oj.system";

    private final KeycloakSession session;

    SystemsResource(KeycloakSession session) {
        this.session = session;
    }

    /**
     * A system.
     *
     * @param id its client id
     * @param level the {@code acr} that it asks for by default
     */
    public record ConnectedSystem(String id, String level) {}

    @GET
    public Response systems() {
        RealmModel realm = session.getContext().getRealm();
        List<ConnectedSystem> systems = realm.getClientsStream()
                .filter(client -> client.isEnabled() && Boolean.parseBoolean(client.getAttribute(SYSTEM)))
                .map(client -> new ConnectedSystem(client.getClientId(), Levels.defaultOf(realm, client)))
                .toList();
        return Answers.json(Map.of("systems", systems));
    }
}
