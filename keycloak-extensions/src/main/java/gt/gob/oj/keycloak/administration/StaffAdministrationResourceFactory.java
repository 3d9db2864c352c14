package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/staff-administration}; docs/staff-administration.openapi.yaml describes it. */
public final class StaffAdministrationResourceFactory
        implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new StaffAdministrationResource(session);
    }

    @Override
    public String getId() {
        return "staff-administration";
    }
}
