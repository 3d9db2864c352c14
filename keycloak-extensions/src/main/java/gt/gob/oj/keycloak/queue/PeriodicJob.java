package gt.gob.oj.keycloak.queue;

import java.time.Duration;
import java.util.function.Consumer;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/**
 * Runs at an interval on every node after the server has started, each time in a new session and transaction.
 *
 * @param longestDelay the maximum delay before the first run, if the interval is longer
 */
public record PeriodicJob(String name, Duration interval, Duration longestDelay, Consumer<KeycloakSession> job)
        implements ProviderEventListener, ScheduledTask {

    public PeriodicJob(String name, Duration interval, Consumer<KeycloakSession> job) {
        this(name, interval, interval, job);
    }

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent ready) {
            KeycloakModelUtils.runJobInTransaction(ready.getFactory(), this::schedule);
        }
    }

    private void schedule(KeycloakSession session) {
        long millis = interval.toMillis();
        session.getProvider(TimerProvider.class).scheduleTask(this, Math.min(millis, longestDelay.toMillis()), millis);
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
