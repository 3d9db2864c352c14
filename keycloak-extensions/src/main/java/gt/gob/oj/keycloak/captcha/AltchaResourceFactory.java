package gt.gob.oj.keycloak.captcha;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code GET /realms/{realm}/altcha/challenge}. */
public final class AltchaResourceFactory implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new AltchaResource(session);
    }

    @Override
    public String getId() {
        return "altcha";
    }
}
