package gt.gob.oj.keycloak.captcha;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Allows a replacement of the captcha: add a factory and set {@code KC_SPI_CAPTCHA__PROVIDER}. */
public final class CaptchaSpi implements Spi {

    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return "captcha";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return CaptchaProvider.class;
    }

    @Override
    public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
        return CaptchaProviderFactory.class;
    }
}
