package gt.gob.oj.keycloak;

import java.time.Duration;
import java.util.function.Consumer;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/** Runs at an interval on every node, each time in a session and transaction of its own, once the server has started. */
public record PeriodicJob(String name, Duration interval, Consumer<KeycloakSession> job)
        implements ProviderEventListener, ScheduledTask {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent ready) {
            KeycloakModelUtils.runJobInTransaction(
                    ready.getFactory(),
                    session -> session.getProvider(TimerProvider.class)
                            .scheduleTask(this, interval.toMillis(), interval.toMillis()));
        }
    }

    @Override
    public void run(KeycloakSession session) {
        job.accept(session);
    }

    @Override
    public String getTaskName() {
        return name;
    }
}
