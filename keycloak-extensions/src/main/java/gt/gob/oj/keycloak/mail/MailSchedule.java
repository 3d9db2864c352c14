package gt.gob.oj.keycloak.mail;

import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel.RealmRemovedEvent;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/** Looks now and then for mail that has not left, and forgets the mail of realms that are removed. */
final class MailSchedule implements ProviderEventListener {

    private static final long INTERVAL_MILLIS = 5_000;

    @Override
    public void onEvent(ProviderEvent event) {
        switch (event) {
            case PostMigrationEvent ready -> KeycloakModelUtils.runJobInTransaction(ready.getFactory(), this::schedule);
            case RealmRemovedEvent removed ->
                new MailQueue(removed.getKeycloakSession()
                                .getProvider(JpaConnectionProvider.class)
                                .getEntityManager())
                        .removeOf(removed.getRealm().getId());
            default -> {}
        }
    }

    private void schedule(KeycloakSession session) {
        session.getProvider(TimerProvider.class).scheduleTask(new Tick(), INTERVAL_MILLIS, INTERVAL_MILLIS);
    }

    private static final class Tick implements ScheduledTask {

        @Override
        public void run(KeycloakSession session) {
            MailWork.forgetOld(session);
            MailWork.soon(session);
        }

        @Override
        public String getTaskName() {
            return "oj-mail";
        }
    }
}
