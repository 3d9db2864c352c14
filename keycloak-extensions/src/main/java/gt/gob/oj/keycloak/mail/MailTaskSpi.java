package gt.gob.oj.keycloak.mail;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** The SPI for mail tasks. Each package provides its own kinds. */
public final class MailTaskSpi implements Spi {

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "mail-task";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return MailTask.class;
    }

    @Override
    public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
        return MailTaskFactory.class;
    }
}
