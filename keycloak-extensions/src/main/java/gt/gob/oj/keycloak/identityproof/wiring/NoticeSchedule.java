package gt.gob.oj.keycloak.identityproof.wiring;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/** Once a minute tells the citizens whom no mail has reached yet. */
record NoticeSchedule(String portalUrl) implements ProviderEventListener {

    private static final long MINUTE = 60_000;

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent ready) {
            KeycloakModelUtils.runJobInTransaction(ready.getFactory(), this::schedule);
        }
    }

    private void schedule(KeycloakSession session) {
        session.getProvider(TimerProvider.class).scheduleTask(new Task(portalUrl), MINUTE, MINUTE);
    }

    private record Task(String portalUrl) implements ScheduledTask {

        @Override
        public void run(KeycloakSession session) {
            DecisionNotices.soon(session, portalUrl);
        }

        @Override
        public String getTaskName() {
            return "identity-proof-notices";
        }
    }
}
