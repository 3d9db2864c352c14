package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/registration/{id}/{seal}}: the link in the mail. */
public final class RegistrationLinkResourceFactory
        implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new RegistrationLinkResource(session);
    }

    @Override
    public String getId() {
        return RegistrationLinkResource.ID;
    }
}
