package gt.gob.oj.keycloak.registration;

import java.time.Duration;
import java.time.Instant;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/** Removes what nobody confirmed, every few minutes on every node. Until then it is of no use to anybody. */
final class Forgetting implements ScheduledTask {

    private static final long INTERVAL = Duration.ofMinutes(5).toMillis();

    static void schedule(KeycloakSessionFactory factory) {
        KeycloakModelUtils.runJobInTransaction(
                factory,
                session -> session.getProvider(TimerProvider.class).scheduleTask(new Forgetting(), INTERVAL, INTERVAL));
    }

    @Override
    public void run(KeycloakSession session) {
        KeycloakSessionFactory factory = session.getKeycloakSessionFactory();
        Instant now = Instant.now();
        int forgotten;
        do {
            forgotten = KeycloakModelUtils.runJobInTransactionWithResult(
                    factory, batch -> PendingRegistrations.of(batch).forgetOld(now));
        } while (forgotten > 0);
    }

    @Override
    public String getTaskName() {
        return "registration-forgetting";
    }
}
