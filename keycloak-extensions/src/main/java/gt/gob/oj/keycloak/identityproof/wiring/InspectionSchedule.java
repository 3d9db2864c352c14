package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.PeriodicJob;
import gt.gob.oj.keycloak.identityproof.inspection.Workplace;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** At start-up cleans up after a crash and reports missing tools; then wakes the workers at an interval. */
record InspectionSchedule(InspectionSettings settings, PeriodicJob job) implements ProviderEventListener {

    private static final Logger LOG = Logger.getLogger(InspectionSchedule.class);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(5);

    static InspectionSchedule of(InspectionSettings settings, InspectionWorkers workers) {
        return new InspectionSchedule(
                settings,
                new PeriodicJob("oj-identity-inspection", settings.look(), LONGEST_DELAY, session -> workers.wake()));
    }

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent ready) {
            clear();
            List<String> missing = settings.tools().missing();
            if (!missing.isEmpty()) {
                LOG.warnf("evidence stays unchecked where an inspection needs %s: install them", missing);
            }
            job.onEvent(ready);
        }
    }

    private void clear() {
        try {
            new Workplace(settings.directory()).clear();
        } catch (IOException e) {
            LOG.errorf(e, "cannot erase what inspections left in %s", settings.directory());
        }
    }
}
