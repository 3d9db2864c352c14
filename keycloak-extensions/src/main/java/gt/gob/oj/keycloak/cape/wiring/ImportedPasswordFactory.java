package gt.gob.oj.keycloak.cape.wiring;

import gt.gob.oj.keycloak.PlainFactory;
import gt.gob.oj.keycloak.cape.LegacyPassword;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import gt.gob.oj.keycloak.cape.imported.ImportedPassword;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.Config;
import org.keycloak.component.ComponentModel;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.credential.hash.PasswordHashProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.storage.UserStorageProvider;

/**
 * {@value ImportedPassword#ALGORITHM}. The pepper comes from the realm's CAPE storage, even if CAPE is no longer
 * queried; without a storage, from the server's settings.
 */
public final class ImportedPasswordFactory implements PasswordHashProviderFactory, PlainFactory<PasswordHashProvider> {

    @Override
    public PasswordHashProvider create(KeycloakSession session) {
        return new ImportedPassword(
                session, PasswordFormats.installed(), ways(session.getContext().getRealm()));
    }

    private static List<LegacyPassword> ways(RealmModel realm) {
        List<LegacyPassword> ofStorages = realm.getComponentsStream(realm.getId(), UserStorageProvider.class.getName())
                .filter(component -> CapeStorageFactory.ID.equals(component.getProviderId()))
                .flatMap(ImportedPasswordFactory::way)
                .distinct()
                .toList();
        return ofStorages.isEmpty() ? way(new ComponentModel()).toList() : ofStorages;
    }

    private static Stream<LegacyPassword> way(ComponentModel component) {
        Config.Scope server = Config.scope("storage", CapeStorageFactory.ID);
        return CapeSettings.read(component, server) instanceof CapeSettings.Reading.Right(CapeSettings settings)
                ? Stream.of(settings.passwords())
                : Stream.empty();
    }

    @Override
    public String getId() {
        return ImportedPassword.ALGORITHM;
    }
}
