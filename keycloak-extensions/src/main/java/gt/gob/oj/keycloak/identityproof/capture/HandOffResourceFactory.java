package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/identity-hand-off}. */
public final class HandOffResourceFactory implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    static final String ID = "identity-hand-off";

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new HandOffResource(session);
    }

    @Override
    public String getId() {
        return ID;
    }
}
