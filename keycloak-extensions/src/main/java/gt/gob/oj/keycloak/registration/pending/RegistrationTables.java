package gt.gob.oj.keycloak.registration.pending;

import gt.gob.oj.keycloak.database.Tables;
import gt.gob.oj.keycloak.queue.PeriodicJob;
import java.time.Duration;
import java.time.Instant;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** The table of pending registrations; expired ones are deleted every few minutes. */
public final class RegistrationTables extends Tables {

    private static final Duration INTERVAL = Duration.ofMinutes(5);

    public RegistrationTables() {
        super("oj-registration", "gt/gob/oj/keycloak/registration/changelog.xml", PendingRegistration.class);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new PeriodicJob("registration-forgetting", INTERVAL, RegistrationTables::deleteExpired));
        factory.register(event -> {
            if (event instanceof RealmModel.RealmRemovedEvent removed) {
                PendingRegistrations.of(removed.getKeycloakSession()).forgetAll(removed.getRealm());
            }
        });
    }

    /** Deletes in batches, each in its own transaction. */
    private static void deleteExpired(KeycloakSession session) {
        KeycloakSessionFactory factory = session.getKeycloakSessionFactory();
        Instant now = Instant.now();
        int forgotten;
        do {
            forgotten = KeycloakModelUtils.runJobInTransactionWithResult(
                    factory, batch -> PendingRegistrations.of(batch).deleteExpired(now));
        } while (forgotten > 0);
    }
}
