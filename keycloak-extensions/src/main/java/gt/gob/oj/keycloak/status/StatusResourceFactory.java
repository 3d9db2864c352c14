package gt.gob.oj.keycloak.status;

import gt.gob.oj.keycloak.PlainFactory;
import java.time.Clock;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/status}. */
public final class StatusResourceFactory implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    private final LatestStatus latest = new LatestStatus(Clock.systemUTC());

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new StatusResource(session, latest);
    }

    @Override
    public String getId() {
        return "status";
    }
}
