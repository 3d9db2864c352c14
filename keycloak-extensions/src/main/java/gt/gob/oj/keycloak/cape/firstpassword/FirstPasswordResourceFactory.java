package gt.gob.oj.keycloak.cape.firstpassword;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/cape-password/{id}/{expiry}/{seal}}: the link in the mail. */
public final class FirstPasswordResourceFactory
        implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new FirstPasswordResource(session);
    }

    @Override
    public String getId() {
        return FirstPassword.PATH;
    }
}
