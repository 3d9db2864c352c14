package gt.gob.oj.keycloak.captcha;

import org.keycloak.provider.ProviderFactory;

/** What the SPI asks of its factories. */
public interface CaptchaProviderFactory extends ProviderFactory<CaptchaProvider> {}
