package gt.gob.oj.keycloak.citizen;

import gt.gob.oj.keycloak.database.Tables;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;

/** The directory's table. Entries of removed people and realms are deleted. */
public final class CitizenTables extends Tables {

    public CitizenTables() {
        super("oj-citizen", "gt/gob/oj/keycloak/citizen/changelog.xml", CitizenEntity.class);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(CitizenTables::forget);
    }

    private static void forget(ProviderEvent event) {
        switch (event) {
            case UserModel.UserRemovedEvent removed ->
                CitizenDirectory.of(removed.getKeycloakSession())
                        .erase(removed.getRealm(), removed.getUser().getId());
            case RealmModel.RealmRemovedEvent removed ->
                CitizenDirectory.of(removed.getKeycloakSession()).eraseAll(removed.getRealm());
            default -> {}
        }
    }
}
