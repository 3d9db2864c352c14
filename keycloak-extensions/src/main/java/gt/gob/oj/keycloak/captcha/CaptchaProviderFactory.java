package gt.gob.oj.keycloak.captcha;

import org.keycloak.provider.ProviderFactory;

/** The factory type of the SPI. */
public interface CaptchaProviderFactory extends ProviderFactory<CaptchaProvider> {}
