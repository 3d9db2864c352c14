package gt.gob.oj.keycloak.cape.desk;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/cape-desk}; docs/cape-desk.openapi.yaml describes it. */
public final class CapeDeskResourceFactory
        implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new CapeDeskResource(session);
    }

    @Override
    public String getId() {
        return "cape-desk";
    }
}
