package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.store.Turn;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/** Starts the upkeep now and then, on whichever node is the first to ask for the turn. */
record UpkeepSchedule(Settings settings, OpenVault vault) implements ProviderEventListener {

    private static final String NAME = "oj-identity-upkeep";

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent ready) {
            KeycloakModelUtils.runJobInTransaction(ready.getFactory(), this::schedule);
        }
    }

    private void schedule(KeycloakSession session) {
        long millis = settings.upkeep().toMillis();
        session.getProvider(TimerProvider.class).scheduleTask(new Tick(), Math.min(millis, 60_000), millis);
    }

    private final class Tick implements ScheduledTask {

        @Override
        public void run(KeycloakSession session) {
            if (new Turn(KeycloakUnitOfWork.entityManager(session)).take(NAME, settings.upkeep())) {
                session.getProvider(ExecutorsProvider.class)
                        .getExecutor(NAME)
                        .execute(new UpkeepJob(session.getKeycloakSessionFactory(), settings, vault));
            }
        }

        @Override
        public String getTaskName() {
            return NAME;
        }
    }
}
