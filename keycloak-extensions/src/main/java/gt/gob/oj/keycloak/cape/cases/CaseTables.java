package gt.gob.oj.keycloak.cape.cases;

import gt.gob.oj.keycloak.database.Tables;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;

/** The cases of CAPE. They are deleted with the local person or the realm they concern. */
public final class CaseTables extends Tables {

    public CaseTables() {
        super("oj-cape", "gt/gob/oj/keycloak/cape/changelog.xml");
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(CaseTables::forget);
    }

    private static void forget(ProviderEvent event) {
        switch (event) {
            case UserModel.UserRemovedEvent removed ->
                CapeCases.of(removed.getKeycloakSession())
                        .forget(removed.getRealm(), removed.getUser().getId());
            case RealmModel.RealmRemovedEvent removed ->
                CapeCases.of(removed.getKeycloakSession()).forgetAll(removed.getRealm());
            default -> {}
        }
    }
}
