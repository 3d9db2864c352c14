package gt.gob.oj.keycloak.mail;

import gt.gob.oj.keycloak.Discretion;
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
        // Mail servers quote the address in their refusals; what matters of them is logged by the work itself.
        Discretion.hideCauses("org.keycloak.services", "KC-SERVICES0029");
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
