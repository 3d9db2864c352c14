package gt.gob.oj.keycloak.signin;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Brings this room's tables into Keycloak's database. They hold nothing for longer than a day, so nothing is erased. */
public final class SignInTables implements JpaEntityProviderFactory, JpaEntityProvider {

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public List<Class<?>> getEntities() {
        return List.of();
    }

    @Override
    public String getChangelogLocation() {
        return "gt/gob/oj/keycloak/signin/changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return getId();
    }

    /** Its first ten characters name the changelog table: they must differ from those of every other factory. */
    @Override
    public String getId() {
        return "oj-signin";
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
