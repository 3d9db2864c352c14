package gt.gob.oj.keycloak.form;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code GET /realms/{realm}/lost-form/{form}}. */
public final class LostFormResourceFactory
        implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    static final String ID = "lost-form";

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new LostFormResource(session);
    }

    @Override
    public String getId() {
        return ID;
    }
}
