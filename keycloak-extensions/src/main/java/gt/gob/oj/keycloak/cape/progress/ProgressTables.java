package gt.gob.oj.keycloak.cape.progress;

import gt.gob.oj.keycloak.database.Tables;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;

/** Who came from CAPE, and the progress of imports. Rows are deleted with the person or the realm. */
public final class ProgressTables extends Tables {

    public ProgressTables() {
        super("oj-cape-people", "gt/gob/oj/keycloak/cape/progress-changelog.xml");
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(ProgressTables::forget);
    }

    private static void forget(ProviderEvent event) {
        switch (event) {
            case UserModel.UserRemovedEvent removed ->
                CapePeople.of(removed.getKeycloakSession())
                        .forget(removed.getRealm(), removed.getUser().getId());
            case RealmModel.RealmRemovedEvent removed ->
                CapePeople.of(removed.getKeycloakSession()).forgetAll(removed.getRealm());
            default -> {}
        }
    }
}
