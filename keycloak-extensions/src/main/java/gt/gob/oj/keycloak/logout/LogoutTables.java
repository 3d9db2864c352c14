package gt.gob.oj.keycloak.logout;

import gt.gob.oj.keycloak.database.Tables;
import gt.gob.oj.keycloak.queue.PeriodicJob;
import java.time.Duration;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel.RealmRemovedEvent;

/** The queue's table, and the job that sends due notices. */
public final class LogoutTables extends Tables {

    /** Disabled people must be signed out within five seconds, even if the first attempt fails. */
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    public LogoutTables() {
        super("oj-logout-tables", "gt/gob/oj/keycloak/logout/changelog.xml");
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new PeriodicJob("oj-logout", INTERVAL, session -> {
            LogoutDelivery.removeExpired(session);
            LogoutDelivery.soon(session);
        }));
        factory.register(event -> {
            if (event instanceof RealmRemovedEvent removed) {
                LogoutDelivery.queue(removed.getKeycloakSession())
                        .removeRealm(removed.getRealm().getId());
            }
        });
    }
}
