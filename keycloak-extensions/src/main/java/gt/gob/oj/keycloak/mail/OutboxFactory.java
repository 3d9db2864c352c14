package gt.gob.oj.keycloak.mail;

import org.keycloak.Config;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.email.EmailSenderProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Stands before Keycloak's own sender by its order. */
public final class OutboxFactory implements EmailSenderProviderFactory {

    @Override
    public EmailSenderProvider create(KeycloakSession session) {
        return new Outbox(session);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new MailSchedule());
    }

    @Override
    public String getId() {
        return "outbox";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void close() {}
}
