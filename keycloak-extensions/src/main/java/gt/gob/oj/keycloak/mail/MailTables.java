package gt.gob.oj.keycloak.mail;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

/** Brings the queue's tables into Keycloak's database; they are used by SQL alone. */
final class MailTables implements JpaEntityProvider {

    @Override
    public List<Class<?>> getEntities() {
        return List.of();
    }

    @Override
    public String getChangelogLocation() {
        return "gt/gob/oj/keycloak/mail/changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return MailTablesFactory.ID;
    }

    @Override
    public void close() {}
}
