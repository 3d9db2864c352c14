package gt.gob.oj.keycloak.cape.storage;

import java.util.stream.Stream;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.storage.UserStorageProvider;
import org.keycloak.storage.UserStorageProviderFactory;

/** The CAPE storages of a realm, usually one. */
final class CapeStorages {

    private CapeStorages() {}

    static Stream<CapeStorage> of(KeycloakSession session, RealmModel realm) {
        return realm.getComponentsStream(realm.getId(), UserStorageProvider.class.getName())
                .filter(component -> CapeStorage.ID.equals(component.getProviderId()) && component.get("enabled", true))
                .map(component -> storage(session, component));
    }

    private static CapeStorage storage(KeycloakSession session, ComponentModel component) {
        return (CapeStorage) ((UserStorageProviderFactory<?>) session.getKeycloakSessionFactory()
                        .getProviderFactory(UserStorageProvider.class, CapeStorage.ID))
                .create(session, component);
    }
}
