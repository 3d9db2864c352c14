package gt.gob.oj.keycloak.captcha;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;

/** Provider {@code altcha}, the default. */
public final class AltchaCaptchaFactory implements CaptchaProviderFactory, PlainFactory<CaptchaProvider> {

    @Override
    public CaptchaProvider create(KeycloakSession session) {
        return new AltchaCaptcha(session);
    }

    @Override
    public String getId() {
        return "altcha";
    }
}
