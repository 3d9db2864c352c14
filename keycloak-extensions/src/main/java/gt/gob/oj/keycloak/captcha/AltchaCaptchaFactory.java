package gt.gob.oj.keycloak.captcha;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Provider {@code altcha}, the one that is used unless another is configured. */
public final class AltchaCaptchaFactory implements CaptchaProviderFactory {

    @Override
    public CaptchaProvider create(KeycloakSession session) {
        return new AltchaCaptcha(session);
    }

    @Override
    public String getId() {
        return "altcha";
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
