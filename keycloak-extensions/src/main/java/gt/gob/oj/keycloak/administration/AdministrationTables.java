package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.database.Tables;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;

/** Acts. They are erased with the person or the realm concerned, because their reasons may contain personal data. */
public final class AdministrationTables extends Tables {

    public AdministrationTables() {
        super("oj-staff", "gt/gob/oj/keycloak/administration/changelog.xml");
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(AdministrationTables::forget);
    }

    private static void forget(ProviderEvent event) {
        switch (event) {
            case UserModel.UserRemovedEvent removed ->
                Acts.of(removed.getKeycloakSession(), removed.getRealm())
                        .forget(removed.getUser().getId());
            case RealmModel.RealmRemovedEvent removed ->
                Acts.of(removed.getKeycloakSession(), removed.getRealm()).forgetAll();
            default -> {}
        }
    }
}
