package gt.gob.oj.keycloak.cape.wiring;

import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyPassword;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import gt.gob.oj.keycloak.cape.storage.CapeStorage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.component.ComponentModel;
import org.keycloak.component.ComponentValidationException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.storage.UserStorageProviderFactory;

/**
 * The storage {@code cape}. Each setting comes from the component in the Admin Console or, if unset there, from the
 * server: {@code KC_SPI_STORAGE__CAPE__JDBC_URL} and so on. Without a database, no person is found.
 */
public final class CapeStorageFactory implements UserStorageProviderFactory<CapeStorage> {

    private static final Logger LOG = Logger.getLogger(CapeStorageFactory.class);

    static final String ID = CapeStorage.ID;

    private final PasswordFormats formats = PasswordFormats.installed();
    private final CapeSources sources = new CapeSources();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();
    private Config.Scope server = Config.scope();

    @Override
    public void init(Config.Scope config) {
        server = config;
    }

    @Override
    public CapeStorage create(KeycloakSession session, ComponentModel component) {
        return switch (CapeSettings.read(component, server)) {
            case CapeSettings.Reading.Right(CapeSettings settings) ->
                storage(
                        session,
                        component,
                        sources.of(component.getId(), settings).accounts(),
                        settings.passwords());
            case CapeSettings.Reading.Wrong(String setting) -> {
                if (reported.add(component.getId() + ' ' + setting)) {
                    LOG.errorf("CAPE cannot be queried: the setting %s is invalid", setting);
                }
                yield storage(session, component, new MisconfiguredLegacyAccounts(), LegacyPassword.PLAIN);
            }
        };
    }

    private CapeStorage storage(
            KeycloakSession session, ComponentModel component, LegacyAccounts accounts, LegacyPassword passwords) {
        return new CapeStorage(session, component, accounts, formats, passwords);
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
