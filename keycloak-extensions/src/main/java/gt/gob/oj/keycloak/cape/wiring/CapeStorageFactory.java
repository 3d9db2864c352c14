package gt.gob.oj.keycloak.cape.wiring;

import gt.gob.oj.keycloak.cape.CapeStorage;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.component.ComponentModel;
import org.keycloak.component.ComponentValidationException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.storage.UserStorageProviderFactory;

/**
 * The storage {@code cape}. Each setting is one of the component in the Admin Console or, where that says nothing, of the
 * server: {@code KC_SPI_STORAGE__CAPE__JDBC_URL} and so on. Without a database there is no CAPE, and nobody is found in it.
 */
public final class CapeStorageFactory implements UserStorageProviderFactory<CapeStorage> {

    static final String ID = "cape";

    private final PasswordFormats formats = PasswordFormats.installed();
    private final CapeSources sources = new CapeSources();
    private Config.Scope server = Config.scope();

    @Override
    public void init(Config.Scope config) {
        server = config;
    }

    @Override
    public CapeStorage create(KeycloakSession session, ComponentModel component) {
        CapeSource source = source(component);
        return new CapeStorage(
                session,
                component,
                source.accounts(),
                formats,
                source.settings().passwords());
    }

    private CapeSource source(ComponentModel component) {
        return switch (CapeSettings.read(component, server)) {
            case CapeSettings.Reading.Right(CapeSettings settings) -> sources.of(component.getId(), settings);
            case CapeSettings.Reading.Wrong(String setting) ->
                throw new IllegalStateException("the setting " + setting + " of CAPE is not right");
        };
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return CapeConsole.PROPERTIES;
    }

    @Override
    public void validateConfiguration(KeycloakSession session, RealmModel realm, ComponentModel component)
            throws ComponentValidationException {
        switch (CapeSettings.read(component, server)) {
            case CapeSettings.Reading.Right(CapeSettings settings) -> CapeConsole.tryOut(component, settings);
            case CapeSettings.Reading.Wrong(String setting) ->
                throw new ComponentValidationException("cape.setting.wrong", CapeConsole.label(setting));
        }
    }

    @Override
    public void preRemove(KeycloakSession session, RealmModel realm, ComponentModel component) {
        sources.close(component.getId());
    }

    @Override
    public void close() {
        sources.close();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getHelpText() {
        return "People of CAPE, until their first sign-in.";
    }
}
