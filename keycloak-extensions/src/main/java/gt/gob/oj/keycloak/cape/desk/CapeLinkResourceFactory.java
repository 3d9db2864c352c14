package gt.gob.oj.keycloak.cape.desk;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/cape-link/{case}/{expiry}/{seal}}: the link in the mail. */
public final class CapeLinkResourceFactory
        implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new CapeLinkResource(session);
    }

    @Override
    public String getId() {
        return ConfirmationMail.PATH;
    }
}
