package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.Tables;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;

/** The table of pending registrations, of which those that are over are forgotten. */
public final class RegistrationTables extends Tables {

    public RegistrationTables() {
        super("oj-registration", "gt/gob/oj/keycloak/registration/changelog.xml", PendingRegistration.class);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(RegistrationTables::react);
    }

    private static void react(ProviderEvent event) {
        switch (event) {
            case PostMigrationEvent ready -> Forgetting.schedule(ready.getFactory());
            case RealmModel.RealmRemovedEvent removed ->
                PendingRegistrations.of(removed.getKeycloakSession()).forgetAll(removed.getRealm());
            default -> {}
        }
    }
}
