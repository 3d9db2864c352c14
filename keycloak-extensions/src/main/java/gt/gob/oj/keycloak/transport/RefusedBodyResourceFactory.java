package gt.gob.oj.keycloak.transport;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/refused-body/{code}}: the page for browsers whose form was refused. */
public final class RefusedBodyResourceFactory
        implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    static final String ID = "refused-body";

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new RefusedBodyResource(session);
    }

    @Override
    public String getId() {
        return ID;
    }
}
