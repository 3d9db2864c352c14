package gt.gob.oj.keycloak.registration;

import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;

/** Brings the table of pending registrations into Keycloak's database, and forgets those that are over. */
public final class RegistrationEntityProviderFactory implements JpaEntityProviderFactory {

    /** Its first ten characters name the changelog table: they must differ from those of every other factory. */
    static final String ID = "oj-registration";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new RegistrationEntityProvider();
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(RegistrationEntityProviderFactory::react);
    }

    private static void react(ProviderEvent event) {
        switch (event) {
            case PostMigrationEvent ready -> Forgetting.schedule(ready.getFactory());
            case RealmModel.RealmRemovedEvent removed ->
                PendingRegistrations.of(removed.getKeycloakSession()).forgetAll(removed.getRealm());
            default -> {}
        }
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }
}
