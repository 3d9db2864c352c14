package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/identity-audit}. */
public final class AuditResourceFactory implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return Composition.of(session).auditApi();
    }

    @Override
    public String getId() {
        return "identity-audit";
    }
}
