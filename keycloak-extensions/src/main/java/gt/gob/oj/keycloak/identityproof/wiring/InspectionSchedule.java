package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.inspection.Workplace;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/** Tidies up after a crash, says what is missing, and looks now and then for what nobody was told of. */
record InspectionSchedule(InspectionSettings settings, InspectionWorkers workers) implements ProviderEventListener {

    private static final Logger LOG = Logger.getLogger(InspectionSchedule.class);
    private static final String NAME = "oj-identity-inspection";

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent ready) {
            clear();
            List<String> missing = settings.tools().missing();
            if (!missing.isEmpty()) {
                LOG.warnf("evidence stays unchecked where an inspection needs %s: install them", missing);
            }
            KeycloakModelUtils.runJobInTransaction(ready.getFactory(), this::schedule);
        }
    }

    private void clear() {
        try {
            new Workplace(settings.directory()).clear();
        } catch (IOException e) {
            LOG.errorf(e, "cannot erase what inspections left in %s", settings.directory());
        }
    }

    private void schedule(KeycloakSession session) {
        long millis = settings.look().toMillis();
        session.getProvider(TimerProvider.class).scheduleTask(new Tick(), Math.min(millis, 5_000), millis);
    }

    private final class Tick implements ScheduledTask {

        @Override
        public void run(KeycloakSession session) {
            workers.wake();
        }

        @Override
        public String getTaskName() {
            return NAME;
        }
    }
}
