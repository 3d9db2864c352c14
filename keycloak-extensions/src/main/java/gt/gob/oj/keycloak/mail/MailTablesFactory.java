package gt.gob.oj.keycloak.mail;

import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

public final class MailTablesFactory implements JpaEntityProviderFactory {

    /** Its first ten characters name the changelog's table: they must be unique. */
    static final String ID = "oj-mail-tables";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new MailTables();
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }
}
