package gt.gob.oj.keycloak.cape;

import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.storage.UserStorageProvider;
import org.keycloak.storage.UserStorageProviderFactory;

/** Remembers within one request that CAPE did not answer, so that silence is not taken for "no such person". */
public final class CapeOutage {

    private static final String NOTE = "oj.cape.outage";

    private CapeOutage() {}

    static void note(KeycloakSession session) {
        session.setAttribute(NOTE, true);
    }

    /** Asks CAPE about the address, if that was not done in this request. */
    public static boolean isFound(KeycloakSession session, RealmModel realm, String email) {
        realm.getComponentsStream(realm.getId(), UserStorageProvider.class.getName())
                .map(component -> storage(session, component))
                .filter(CapeStorage.class::isInstance)
                .forEach(cape -> ((CapeStorage) cape).getUserByEmail(realm, email));
        return isNoted(session);
    }

    private static UserStorageProvider storage(KeycloakSession session, ComponentModel component) {
        return ((UserStorageProviderFactory<?>) session.getKeycloakSessionFactory()
                        .getProviderFactory(UserStorageProvider.class, component.getProviderId()))
                .create(session, component);
    }

    public static boolean isNoted(KeycloakSession session) {
        return session.getAttribute(NOTE) != null;
    }
}
