package gt.gob.oj.keycloak.mail;

import gt.gob.oj.keycloak.LogRedaction;
import gt.gob.oj.keycloak.queue.PeriodicJob;
import java.time.Duration;
import org.keycloak.Config;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.email.EmailSenderProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/** Replaces Keycloak's own sender through its higher order. */
public final class OutboxFactory implements EmailSenderProviderFactory {

    private static final Duration INTERVAL = Duration.ofSeconds(5);

    @Override
    public EmailSenderProvider create(KeycloakSession session) {
        return new Outbox(session);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new PeriodicJob("oj-mail", INTERVAL, session -> {
            MailWork.removeExpired(session);
            MailWork.soon(session);
        }));
        factory.register(event -> {
            if (event instanceof RealmModel.RealmRemovedEvent removed) {
                MailWork.queue(removed.getKeycloakSession())
                        .removeRealm(removed.getRealm().getId());
            }
        });
        // Mail servers quote the address in their refusals. MailWork logs the relevant facts.
        LogRedaction.hideCauses("org.keycloak.services", "KC-SERVICES0029");
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
