package gt.gob.oj.keycloak.citizen;

import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;

/** Brings the directory's table into Keycloak's database, and empties it of people and realms that are removed. */
public final class CitizenEntityProviderFactory implements JpaEntityProviderFactory {

    /** Its first ten characters name the changelog table: they must differ from those of every other factory. */
    static final String ID = "oj-citizen";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new CitizenEntityProvider();
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(CitizenEntityProviderFactory::forget);
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

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }
}
