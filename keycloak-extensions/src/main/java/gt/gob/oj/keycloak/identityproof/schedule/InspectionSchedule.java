package gt.gob.oj.keycloak.identityproof.schedule;

import gt.gob.oj.keycloak.identityproof.inspection.Workplace;
import gt.gob.oj.keycloak.identityproof.inspection.tool.Tools;
import gt.gob.oj.keycloak.queue.PeriodicJob;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** At start-up, cleans up after a crash and reports missing tools; then wakes the workers at an interval. */
public record InspectionSchedule(Path directory, Tools tools, PeriodicJob job) implements ProviderEventListener {

    private static final Logger LOG = Logger.getLogger(InspectionSchedule.class);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(5);

    /**
     * Creates the schedule; the server then runs it.
     *
     * @param interval between checks for pieces that other servers left behind
     */
    public static InspectionSchedule of(Path directory, Tools tools, Duration interval, InspectionWorkers workers) {
        return new InspectionSchedule(
                directory,
                tools,
                new PeriodicJob("oj-identity-inspection", interval, LONGEST_DELAY, session -> workers.wake()));
    }

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent ready) {
            clear();
            List<String> missing = tools.missing();
            if (!missing.isEmpty()) {
                LOG.warnf("evidence stays unchecked where an inspection needs %s: install them", missing);
            }
            job.onEvent(ready);
        }
    }

    private void clear() {
        try {
            new Workplace(directory).clear();
        } catch (IOException e) {
            LOG.errorf(e, "cannot delete leftovers of inspections in %s", directory);
        }
    }
}
